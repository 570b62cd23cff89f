package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.District;
import org.jingcai.text.Text;

/** Whether a unit is registered in one district and pays tax in another. */
public final class DifferentDistrictsCheck extends Check {

    private static final String REGISTERED = "unit.registrationDistrict";
    private static final String TAXED = "unit.taxDistrict";

    public DifferentDistrictsCheck() {}

    @Override
    public Status on(LocalDate day, Given given) {
        District taxed = given.kase().unit().taxDistrict();
        District registered = given.kase().unit().registrationDistrict();
        return registered == null || taxed == null ? Status.UNKNOWN : Status.of(registered != taxed);
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(REGISTERED, TAXED);
    }

    @Override
    public List<String> absent(Given given) {
        District taxed = given.kase().unit().taxDistrict();
        District registered = given.kase().unit().registrationDistrict();
        List<String> paths = new ArrayList<>(2);
        AwardCheck.addIfAbsent(paths, registered, REGISTERED);
        AwardCheck.addIfAbsent(paths, taxed, TAXED);
        return paths;
    }

    @Override
    public Text wording(Given given) {
        District taxed = given.kase().unit().taxDistrict();
        District registered = given.kase().unit().registrationDistrict();
        if (registered == null || taxed == null) {
            return Wording.missing(Text.of("注册地或税务登记地", "district of registration or tax"), absent(given));
        }
        return Text.of(
                "注册地为" + registered.zh() + "，税务登记地为" + taxed.zh(),
                "registered in " + registered.en() + ", tax-registered in " + taxed.en());
    }
}
