package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.District;
import org.jingcai.facts.Sector;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A suburban unit. The texts do not say which districts are suburbs: either the case tags the unit, or the caller
 * configures the districts; without both it is unknown.
 */
public final class SuburbCheck extends Check {

    private static final String DISTRICTS = "parameters.suburbanDistricts";
    private static final String PLACE = "unit.registrationDistrict";

    private final boolean tagged;
    private final @Nullable Set<District> suburbs;
    private final @Nullable District place;

    public SuburbCheck(Case kase) {
        super(kase);
        Set<Sector> sectors = kase.unit().sectors();
        this.tagged = sectors != null && sectors.contains(Sector.SUBURBAN);
        this.suburbs = kase.parameters().suburbanDistricts();
        this.place = kase.unit().registrationDistrict();
    }

    @Override
    public Status on(LocalDate day) {
        if (tagged) {
            return Status.MET;
        }
        return suburbs == null || place == null ? Status.UNKNOWN : Status.of(suburbs.contains(place));
    }

    @Override
    public List<String> facts() {
        return List.of("unit.sectors", PLACE);
    }

    @Override
    protected List<String> absent() {
        List<String> paths = new ArrayList<>(2);
        AwardCheck.addIfAbsent(paths, suburbs, DISTRICTS);
        AwardCheck.addIfAbsent(paths, place, PLACE);
        return paths;
    }

    @Override
    protected Text wording() {
        return switch (status()) {
            case MET -> Text.of("属于郊区用人单位", "a suburban unit");
            case UNKNOWN ->
                Text.of(
                        "郊区范围没有公布，请在 " + DISTRICTS + " 中设定或在 unit.sectors 中注明 SUBURBAN",
                        "which districts are suburbs is not published: set " + DISTRICTS
                                + " or tag unit.sectors with SUBURBAN");
            default -> Text.of("不属于郊区用人单位", "not a suburban unit");
        };
    }
}
