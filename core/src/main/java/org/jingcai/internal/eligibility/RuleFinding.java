package org.jingcai.internal.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.rule.FindingOfRule;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.internal.rule.Statement;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The finding of one rule: its statement, seen with the status that the whole gave it. */
final class RuleFinding implements FindingOfRule {

    private static final Check[] NONE = {};

    private final Statement statement;
    private final Status status;
    private final Status concerns;
    private final Bearing bearing;
    private final @Nullable LocalDate metFrom;

    /** Found when first asked for, and immutable: two threads at worst find the same. */
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

    @Override
    public RuleSpec spec() {
        return statement.spec();
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public @Nullable LocalDate metFrom() {
        return metFrom;
    }

    @Override
    public List<? extends Evidence> evidence() {
        return Stream.of(statement.conditions(), statement.all(), statement.any())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public List<String> facts() {
        Set<String> paths = new LinkedHashSet<>();
        if (concerns != Status.MET) {
            addFacts(statement.conditions(), paths);
        }
        if (status != Status.NOT_APPLICABLE) {
            addFacts(statement.all(), paths);
            addFacts(statement.any(), paths);
        }
        return List.copyOf(paths);
    }

    private static void addFacts(Check[] checks, Set<String> paths) {
        for (Check check : checks) {
            paths.addAll(check.facts());
        }
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

    private static void addMissing(Check[] checks, List<String> paths) {
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
                ? Stream.of(speaking())
                        .flatMap(check -> check.readings().stream())
                        .toList()
                : bearing.readings();
    }

    @Override
    public List<Text> notes() {
        Stream<Check> told = Stream.of(statement.all(), statement.any())
                .flatMap(Stream::of)
                .filter(check -> status == Status.REVIEW && check.status() == Status.NOT_APPLICABLE);
        return Stream.concat(Stream.of(speaking()), told)
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
        if (statement.any().length > 0) {
            Check decisive = decisive();
            return decisive == null ? null : decisive.margin();
        }
        for (Check check : speaking()) {
            BigDecimal margin = check.margin();
            if (margin != null) {
                return margin;
            }
        }
        return null;
    }

    /** The one check that is compared; of alternatives all missed the nearest. */
    private @Nullable Check decisive() {
        Check[] speaking = speaking();
        if (speaking.length == 1) {
            return speaking[0];
        }
        Check nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < speaking.length && least > 0; i++) {
            Check check = speaking[i];
            if (check.margin() != null) {
                double shortfall = holds(statement.any(), check) ? check.relativeShortfall() : 0;
                nearest = shortfall < least ? check : nearest;
                least = Math.min(least, shortfall);
            }
        }
        return nearest != null || speaking.length == 0 ? nearest : speaking[0];
    }

    private static boolean holds(Check[] checks, Check check) {
        for (Check one : checks) {
            if (one == check) {
                return true;
            }
        }
        return false;
    }

    /** The checks that make the status what it is; none where the provision does not bear on the case. */
    private Check[] speaking() {
        if (status == Status.NOT_APPLICABLE) {
            return NONE;
        }
        Statement speaker = bearing.waivedBase() != null && concerns != Status.MET ? bearing.waivedBase() : statement;
        Check[] all = speaker.all();
        Check[] any = speaker.any();
        Status best = Status.NOT_APPLICABLE;
        for (Check check : any) {
            best = best.or(check.status());
        }
        Status worst = best;
        for (Check check : all) {
            worst = worst.and(check.status());
        }
        if (any.length == 0 && count(all, worst) == all.length) {
            return all;
        }
        List<Check> found = new ArrayList<>(all.length + any.length);
        addOf(all, worst, all.length, found);
        if (best == worst) {
            // One that is met is enough.
            addOf(any, worst, worst == Status.MET ? 1 : any.length, found);
        }
        return found.toArray(NONE);
    }

    private static int count(Check[] checks, Status status) {
        int count = 0;
        for (Check check : checks) {
            count += check.status() == status ? 1 : 0;
        }
        return count;
    }

    private static void addOf(Check[] checks, Status status, int most, List<Check> found) {
        int end = found.size() + most;
        for (Check check : checks) {
            if (check.status() == status && found.size() < end) {
                found.add(check);
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
        for (Check check : speaking()) {
            parts.add(check.message(language));
        }
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
                && Stream.of(speaking()).anyMatch(check -> check.status() == Status.UNMET);
    }

    private String notConcerned(Language language) {
        List<String> reasons = Stream.of(statement.conditions())
                .filter(check -> check.status() == Status.UNMET)
                .map(check -> check.message(language))
                .toList();
        String zh = reasons.isEmpty() ? "不适用" : "不适用：" + String.join("；", reasons);
        String en = reasons.isEmpty() ? "not applicable" : "not applicable: " + String.join("; ", reasons);
        return language == Language.ZH ? zh : en;
    }

    private String openWhetherConcerned(Language language) {
        List<String> open = Stream.concat(
                        Stream.of(statement.conditions()),
                        bearing.openExceptions().stream().flatMap(exception -> Stream.of(exception.conditions())))
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
