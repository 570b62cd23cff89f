package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.District;
import org.jingcai.facts.Sector;
import org.jingcai.text.Text;

/**
 * A suburban unit. The texts do not say which districts are suburbs: either the case tags the unit, or the caller
 * configures the districts; without both it is unknown.
 */
public final class SuburbCheck extends Check {

    private static final String DISTRICTS = "parameters.suburbanDistricts";
    private static final String SECTORS = "unit.sectors";
    private static final String PLACE = "unit.registrationDistrict";

    @Override
    public Status on(LocalDate day, Given given) {
        Set<Sector> sectors = given.kase().unit().sectors();
        if (sectors != null && sectors.contains(Sector.SUBURBAN)) {
            return Status.MET;
        }
        District place = given.kase().unit().registrationDistrict();
        Set<District> suburbs = given.kase().parameters().suburbanDistricts();
        if (suburbs == null || place == null) {
            return Status.UNKNOWN;
        }
        // Sectors that nobody knows may still name the suburbs.
        return suburbs.contains(place) ? Status.MET : sectors == null ? Status.UNKNOWN : Status.UNMET;
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(SECTORS, PLACE);
    }

    @Override
    public List<String> absent(Given given) {
        District place = given.kase().unit().registrationDistrict();
        Set<District> suburbs = given.kase().parameters().suburbanDistricts();
        List<String> paths = new ArrayList<>(2);
        AwardCheck.addIfAbsent(paths, suburbs, DISTRICTS);
        AwardCheck.addIfAbsent(paths, place, PLACE);
        if (paths.isEmpty()) {
            AwardCheck.addIfAbsent(paths, given.kase().unit().sectors(), SECTORS);
        }
        return paths;
    }

    @Override
    public Text wording(Given given) {
        return switch (today(given)) {
            case MET -> Text.of("属于郊区用人单位", "a suburban unit");
            case UNKNOWN ->
                given.kase().parameters().suburbanDistricts() != null
                        ? Wording.missing(Text.of("郊区用人单位", "suburban unit"), absent(given))
                        : Text.of(
                                "郊区范围没有公布，请在 " + DISTRICTS + " 中设定或在 unit.sectors 中注明 SUBURBAN",
                                "which districts are suburbs is not published: set " + DISTRICTS
                                        + " or tag unit.sectors with SUBURBAN");
            default -> Text.of("不属于郊区用人单位", "not a suburban unit");
        };
    }
}
