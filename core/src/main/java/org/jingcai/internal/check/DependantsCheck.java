package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Dependant;
import org.jingcai.text.Text;

/** No dependant holds a permit of his or her own or is registered elsewhere. */
public final class DependantsCheck extends Check {

    private static final String PATH = "dependants";

    public DependantsCheck() {}

    @Override
    public Status on(LocalDate day, Given given) {
        List<Dependant> dependants = given.kase().dependants();
        if (dependants == null) {
            return Status.UNKNOWN;
        }
        Status status = Status.MET;
        for (Dependant dependant : dependants) {
            Boolean registered = dependant.alreadyAccompanying();
            status = status.and(registered == null ? Status.UNKNOWN : Status.of(!registered));
        }
        return status;
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(PATH);
    }

    @Override
    public List<String> absent(Given given) {
        List<Dependant> dependants = given.kase().dependants();
        if (dependants == null) {
            return List.of(PATH);
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < dependants.size(); i++) {
            if (dependants.get(i).alreadyAccompanying() == null) {
                paths.add(PATH + "[" + i + "].alreadyAccompanying");
            }
        }
        return paths;
    }

    @Override
    public Text wording(Given given) {
        List<Dependant> dependants = given.kase().dependants();
        return switch (today(given)) {
            case MET -> Text.of("随往人员没有重复办理", "no dependant is registered twice");
            case UNKNOWN -> Wording.missing(Text.of("随往人员", "dependants"), absent(given));
            default -> Text.of("随往人员已单独办证或已随他人办理", "a dependant holds a permit or is registered with another");
        };
    }
}
