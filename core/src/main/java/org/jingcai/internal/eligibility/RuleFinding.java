package org.jingcai.internal.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.internal.rule.Statement;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The finding of one rule: its statement, seen with the status that the whole gave it. */
final class RuleFinding implements Finding {

    private final Statement statement;
    private final Status status;
    private final Status concerns;
    private final Bearing bearing;
    private final @Nullable LocalDate metFrom;

    /** Found when first asked for, and immutable: two threads at worst find the same. */
    private @Nullable List<Check> speaking;

    private @Nullable List<String> missing;

    /**
     * @param statement what the rule stated
     * @param status what it comes to among the others
     * @param concerns whether the provision bears on the case
     * @param bearing what other provisions have to do with it
     * @param metFrom first later day on which it is met; null for none
     */
    RuleFinding(Statement statement, Status status, Status concerns, Bearing bearing, @Nullable LocalDate metFrom) {
        this.statement = statement;
        this.status = status;
        this.concerns = concerns;
        this.bearing = bearing;
        this.metFrom = metFrom;
    }

    private RuleSpec spec() {
        return statement.spec();
    }

    @Override
    public String provision() {
        return spec().id();
    }

    @Override
    public String article() {
        return spec().article();
    }

    @Override
    public Text title() {
        return spec().title();
    }

    @Override
    public Subject subject() {
        return spec().subject();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Strictness strictness() {
        return spec().strictness();
    }

    @Override
    public @Nullable LocalDate metFrom() {
        return metFrom;
    }

    @Override
    public List<? extends Evidence> evidence() {
        return Stream.of(statement.conditions(), statement.all(), statement.any())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<String> facts() {
        Set<String> paths = new LinkedHashSet<>();
        if (concerns != Status.MET) {
            statement.conditions().forEach(check -> paths.addAll(check.facts()));
        }
        if (status != Status.NOT_APPLICABLE) {
            statement.all().forEach(check -> paths.addAll(check.facts()));
            statement.any().forEach(check -> paths.addAll(check.facts()));
        }
        return List.copyOf(paths);
    }

    @Override
    public List<String> missing() {
        List<String> known = missing;
        if (known == null) {
            known = status == Status.UNKNOWN ? findMissing() : List.of();
            missing = known;
        }
        return known;
    }

    private List<String> findMissing() {
        List<String> paths = new ArrayList<>(2);
        if (concerns == Status.UNKNOWN) {
            addMissing(statement.conditions(), paths);
            bearing.openExceptions().forEach(exception -> addMissing(exception.conditions(), paths));
        }
        addMissing(speaking(), paths);
        if (paths.isEmpty()) {
            // A miss in principle speaks first, and what is unknown beside it still decides.
            addMissing(statement.all(), paths);
        }
        return List.copyOf(paths);
    }

    private static void addMissing(List<Check> checks, List<String> paths) {
        for (Check check : checks) {
            for (String path : check.missing()) {
                if (!paths.contains(path)) {
                    paths.add(path);
                }
            }
        }
    }

    @Override
    public List<Reading> readings() {
        return bearing.readings().isEmpty()
                ? speaking().stream()
                        .flatMap(check -> check.readings().stream())
                        .toList()
                : bearing.readings();
    }

    @Override
    public List<Text> notes() {
        Stream<Check> told = Stream.of(statement.all(), statement.any())
                .flatMap(List::stream)
                .filter(check -> status == Status.REVIEW && check.status() == Status.NOT_APPLICABLE);
        return Stream.concat(speaking().stream(), told)
                .flatMap(check -> check.notes().stream())
                .distinct()
                .toList();
    }

    @Override
    public @Nullable String required() {
        Check decisive = decisive();
        return decisive == null ? null : decisive.required();
    }

    @Override
    public @Nullable String actual() {
        Check decisive = decisive();
        return decisive == null ? null : decisive.actual();
    }

    @Override
    public @Nullable BigDecimal margin() {
        Check decisive = decisive();
        return decisive == null ? null : decisive.margin();
    }

    /** The one check that is compared; of alternatives all missed the nearest. */
    private @Nullable Check decisive() {
        List<Check> speaking = speaking();
        if (speaking.size() == 1) {
            return speaking.get(0);
        }
        Check nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < speaking.size() && least > 0; i++) {
            Check check = speaking.get(i);
            if (check.margin() != null) {
                double shortfall = statement.any().contains(check) ? check.relativeShortfall() : 0;
                nearest = shortfall < least ? check : nearest;
                least = Math.min(least, shortfall);
            }
        }
        return nearest != null || speaking.isEmpty() ? nearest : speaking.get(0);
    }

    /** The checks that make the status what it is; none where the provision does not bear on the case. */
    private List<Check> speaking() {
        List<Check> known = speaking;
        if (known == null) {
            known = status == Status.NOT_APPLICABLE ? List.of() : findSpeaking();
            speaking = known;
        }
        return known;
    }

    private List<Check> findSpeaking() {
        Statement speaker = bearing.waivedBase() != null && concerns != Status.MET ? bearing.waivedBase() : statement;
        List<Check> all = speaker.all();
        List<Check> any = speaker.any();
        Status best = Status.NOT_APPLICABLE;
        for (int i = 0; i < any.size(); i++) {
            best = best.or(any.get(i).status());
        }
        Status worst = best;
        for (int i = 0; i < all.size(); i++) {
            worst = worst.and(all.get(i).status());
        }
        if (any.isEmpty() && haveStatus(all, worst)) {
            return all;
        }
        List<Check> found = new ArrayList<>(all.size() + any.size());
        addOf(all, worst, found);
        if (best == worst) {
            int before = found.size();
            addOf(any, worst, found);
            if (worst == Status.MET && found.size() > before + 1) {
                found.subList(before + 1, found.size()).clear();
            }
        }
        return List.copyOf(found);
    }

    private static boolean haveStatus(List<Check> checks, Status status) {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).status() != status) {
                return false;
            }
        }
        return true;
    }

    private static void addOf(List<Check> checks, Status status, List<Check> found) {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).status() == status) {
                found.add(checks.get(i));
            }
        }
    }

    @Override
    public String message(Language language) {
        RuleSpec successor = bearing.takenOverBy();
        if (status == Status.NOT_APPLICABLE) {
            return successor != null
                    ? Text.of(
                                    "不适用：由" + successor.article()
                                            + successor.title().zh() + "代替",
                                    "not applicable: " + successor.title().en() + " (" + successor.id()
                                            + ") stands instead")
                            .in(language)
                    : notConcerned(language);
        }
        List<String> parts = new ArrayList<>();
        if (concerns == Status.UNKNOWN) {
            parts.add(openWhetherConcerned(language));
        }
        speaking().forEach(check -> parts.add(check.message(language)));
        if (status == Status.REVIEW && missedInPrinciple()) {
            parts.add(Text.of("属原则性要求，未达到的由人工判断", "asked in principle only, a miss is for a person to judge")
                    .in(language));
        }
        if (!bearing.readings().isEmpty()) {
            parts.add(Text.of("经批准的人员是否还须达到，由人工判断", "whether approved persons must meet it is for a person to judge")
                    .in(language));
        }
        if (parts.isEmpty()) {
            parts.add(status.label(language));
        }
        return String.join(language == Language.ZH ? "；" : "; ", parts);
    }

    private boolean missedInPrinciple() {
        return strictness() == Strictness.IN_PRINCIPLE
                && speaking().stream().anyMatch(check -> check.status() == Status.UNMET);
    }

    private String notConcerned(Language language) {
        List<String> reasons = statement.conditions().stream()
                .filter(check -> check.status() == Status.UNMET)
                .map(check -> check.message(language))
                .toList();
        String zh = reasons.isEmpty() ? "不适用" : "不适用：" + String.join("；", reasons);
        String en = reasons.isEmpty() ? "not applicable" : "not applicable: " + String.join("; ", reasons);
        return language == Language.ZH ? zh : en;
    }

    private String openWhetherConcerned(Language language) {
        List<String> open = Stream.concat(
                        statement.conditions().stream(),
                        bearing.openExceptions().stream().flatMap(exception -> exception.conditions().stream()))
                .filter(check -> check.status() == Status.UNKNOWN)
                .map(check -> check.message(language))
                .distinct()
                .toList();
        return language == Language.ZH
                ? "是否适用尚不清楚：" + String.join("；", open)
                : "open whether it applies: " + String.join("; ", open);
    }

    @Override
    public String toString() {
        return provision() + " " + status;
    }
}
