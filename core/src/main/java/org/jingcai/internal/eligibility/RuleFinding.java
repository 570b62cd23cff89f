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
import org.jingcai.internal.check.Measuring;
import org.jingcai.internal.rule.CaseInHand;
import org.jingcai.internal.rule.FindingOfRule;
import org.jingcai.internal.rule.Line;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.internal.rule.Statement;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The finding of one rule: its statement, seen with the status that the whole gave it. */
final class RuleFinding implements FindingOfRule {

    private static final Line[] NONE = {};

    private final CaseInHand inHand;
    private final Statement statement;
    private final Status status;
    private final Status concerns;
    private final Bearing bearing;
    private final @Nullable LocalDate metFrom;

    /** Found when first asked for, and immutable: two threads at worst find the same. */
    private @Nullable List<String> missing;

    /**
     * @param inHand the case
     * @param statement what the rule stated
     * @param status what it comes to among the others
     * @param concerns whether the provision bears on the case
     * @param bearing what other provisions have to do with it
     * @param metFrom first later day on which it is met; null for none
     */
    RuleFinding(
            CaseInHand inHand,
            Statement statement,
            Status status,
            Status concerns,
            Bearing bearing,
            @Nullable LocalDate metFrom) {
        this.inHand = inHand;
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
                .map(inHand::ask)
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

    private void addFacts(Line[] lines, Set<String> paths) {
        for (Line line : lines) {
            paths.addAll(inHand.ask(line).facts());
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

    private void addMissing(Line[] lines, List<String> paths) {
        for (Line line : lines) {
            for (String path : inHand.ask(line).missing()) {
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
                        .flatMap(line -> inHand.ask(line).readings().stream())
                        .toList()
                : bearing.readings();
    }

    @Override
    public List<Text> notes() {
        Stream<Line> told = Stream.of(statement.all(), statement.any())
                .flatMap(Stream::of)
                .filter(line -> status == Status.REVIEW && inHand.status(line) == Status.NOT_APPLICABLE);
        return Stream.concat(Stream.of(speaking()), told)
                .flatMap(line -> inHand.ask(line).notes().stream())
                .distinct()
                .toList();
    }

    @Override
    public @Nullable String required() {
        Line decisive = decisive();
        return decisive == null ? null : inHand.ask(decisive).required();
    }

    @Override
    public @Nullable String actual() {
        Line decisive = decisive();
        return decisive == null ? null : inHand.ask(decisive).actual();
    }

    @Override
    public @Nullable BigDecimal margin() {
        if (!speaker().measures()) {
            return null;
        }
        if (statement.any().length > 0) {
            Line decisive = decisive();
            return decisive == null ? null : inHand.ask(decisive).margin();
        }
        for (Line line : speaking()) {
            BigDecimal margin = inHand.ask(line).margin();
            if (margin != null) {
                return margin;
            }
        }
        return null;
    }

    private double shortfall(Line line) {
        return line.check() instanceof Measuring measuring ? measuring.relativeShortfall(inHand.given()) : 0;
    }

    /** The one line that is compared; of alternatives all missed the nearest. */
    private @Nullable Line decisive() {
        Line[] speaking = speaking();
        if (speaking.length == 1) {
            return speaking[0];
        }
        Line nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < speaking.length && least > 0; i++) {
            Line line = speaking[i];
            if (inHand.ask(line).margin() != null) {
                double shortfall = holds(statement.any(), line) ? shortfall(line) : 0;
                nearest = shortfall < least ? line : nearest;
                least = Math.min(least, shortfall);
            }
        }
        return nearest != null || speaking.length == 0 ? nearest : speaking[0];
    }

    private static boolean holds(Line[] lines, Line line) {
        for (Line one : lines) {
            if (one == line) {
                return true;
            }
        }
        return false;
    }

    /** The lines that make the status what it is; none where the provision does not bear on the case. */
    private Line[] speaking() {
        if (status == Status.NOT_APPLICABLE) {
            return NONE;
        }
        Line[] all = speaker().all();
        Line[] any = speaker().any();
        if (all.length == 1 && any.length == 0) {
            return all;
        }
        Status best = Status.NOT_APPLICABLE;
        for (Line line : any) {
            best = best.or(inHand.status(line));
        }
        Status worst = best;
        for (Line line : all) {
            worst = worst.and(inHand.status(line));
        }
        if (any.length == 0 && count(all, worst) == all.length) {
            return all;
        }
        List<Line> found = new ArrayList<>(all.length + any.length);
        addOf(all, worst, all.length, found);
        if (best == worst) {
            // One that is met is enough.
            addOf(any, worst, worst == Status.MET ? 1 : any.length, found);
        }
        return found.toArray(NONE);
    }

    /** The statement itself; for a waiver that may not be in force what it would lift. */
    private Statement speaker() {
        Statement base = bearing.waivedBase();
        return base != null && concerns != Status.MET ? base : statement;
    }

    private int count(Line[] lines, Status status) {
        int count = 0;
        for (Line line : lines) {
            count += inHand.status(line) == status ? 1 : 0;
        }
        return count;
    }

    private void addOf(Line[] lines, Status status, int most, List<Line> found) {
        int end = found.size() + most;
        for (Line line : lines) {
            if (inHand.status(line) == status && found.size() < end) {
                found.add(line);
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
        for (Line line : speaking()) {
            parts.add(inHand.ask(line).message(language));
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
                && Stream.of(speaking()).anyMatch(line -> inHand.status(line) == Status.UNMET);
    }

    private String notConcerned(Language language) {
        List<String> reasons = Stream.of(statement.conditions())
                .filter(line -> inHand.status(line) == Status.UNMET)
                .map(line -> inHand.ask(line).message(language))
                .toList();
        String zh = reasons.isEmpty() ? "不适用" : "不适用：" + String.join("；", reasons);
        String en = reasons.isEmpty() ? "not applicable" : "not applicable: " + String.join("; ", reasons);
        return language == Language.ZH ? zh : en;
    }

    private String openWhetherConcerned(Language language) {
        List<String> open = Stream.concat(
                        Stream.of(statement.conditions()),
                        bearing.openExceptions().stream().flatMap(exception -> Stream.of(exception.conditions())))
                .filter(line -> inHand.status(line) == Status.UNKNOWN)
                .map(line -> inHand.ask(line).message(language))
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
