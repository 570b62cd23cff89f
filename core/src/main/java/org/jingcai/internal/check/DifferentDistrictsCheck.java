package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.District;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Whether a unit is registered in one district and pays tax in another. */
public final class DifferentDistrictsCheck extends Check {

    private static final String REGISTERED = "unit.registrationDistrict";
    private static final String TAXED = "unit.taxDistrict";

    private final @Nullable District registered;
    private final @Nullable District taxed;

    public DifferentDistrictsCheck(Case kase) {
        super(kase);
        this.registered = kase.unit().registrationDistrict();
        this.taxed = kase.unit().taxDistrict();
    }

    @Override
    public Status on(LocalDate day) {
        return registered == null || taxed == null ? Status.UNKNOWN : Status.of(registered != taxed);
    }

    @Override
    public List<String> facts() {
        return List.of(REGISTERED, TAXED);
    }

    @Override
    protected List<String> absent() {
        List<String> paths = new ArrayList<>(2);
        AwardCheck.addIfAbsent(paths, registered, REGISTERED);
        AwardCheck.addIfAbsent(paths, taxed, TAXED);
        return paths;
    }

    @Override
    protected Text wording() {
        if (registered == null || taxed == null) {
            return Wording.missing(Text.of("注册地或税务登记地", "district of registration or tax"), absent());
        }
        return Text.of(
                "注册地为" + registered.zh() + "，税务登记地为" + taxed.zh(),
                "registered in " + registered.en() + ", tax-registered in " + taxed.en());
    }
}
