package org.jingcai.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.answer.Answer;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a scenario asks of a score: {@code indicators: {pt-13-1: 33, pt-13-7: {min: 0, max: 20, status: REVIEW}}},
 * {@code total: {min: 10, max: 30}}, {@code passMark: 93.58}, {@code eligibility: INELIGIBLE}.
 *
 * @param indicators by id of the provision
 * @param passMark empty where there must be none
 * @param eligibility outcome of the nested answer
 */
record ScoreExpectation(
        Map<String, OfPoints> indicators,
        @Nullable OfPoints total,
        @Nullable Optional<BigDecimal> passMark,
        @Nullable String eligibility) {

    static final Set<String> KEYS = Set.of("indicators", "total", "passMark", "eligibility");

    private static final Set<String> POINTS = Set.of("min", "max", "status", "working");
    private static final String NONE = "none";

    /**
     * What is asked of points.
     *
     * @param min empty where nothing may bound them; null where nothing is asked
     * @param max likewise
     * @param working a part of the Chinese working
     */
    record OfPoints(
            @Nullable Optional<BigDecimal> min,
            @Nullable Optional<BigDecimal> max,
            @Nullable String status,
            @Nullable String working) {}

    /** What the scenario asks; null where it asks nothing of a score. */
    static @Nullable ScoreExpectation read(String place, ObjectNode expect, Faults faults) {
        if (KEYS.stream().noneMatch(expect::has)) {
            return null;
        }
        Map<String, OfPoints> indicators = new LinkedHashMap<>();
        expect.path("indicators")
                .properties()
                .forEach(entry -> indicators.put(
                        entry.getKey(), points(place + ".indicators." + entry.getKey(), entry.getValue(), faults)));
        JsonNode eligibility = expect.get("eligibility");
        if (eligibility != null
                && Stream.of(Outcome.values())
                        .noneMatch(outcome -> outcome.name().equals(eligibility.asString("")))) {
            faults.add(
                    IssueCode.WRONG_VALUE,
                    place + ".eligibility",
                    "没有此结论",
                    "no such outcome",
                    Text.of("写 ELIGIBLE 等", "Write ELIGIBLE or the like"));
        }
        return new ScoreExpectation(
                indicators,
                expect.has("total") ? points(place + ".total", expect.get("total"), faults) : null,
                bound(place + ".passMark", expect.get("passMark"), faults),
                eligibility == null ? null : eligibility.asString());
    }

    private static OfPoints points(String place, JsonNode node, Faults faults) {
        if (node instanceof ObjectNode asked) {
            faults.unknownKeys(place, asked, POINTS);
            return new OfPoints(
                    bound(place + ".min", asked.get("min"), faults),
                    bound(place + ".max", asked.get("max"), faults),
                    asked.has("status") ? asked.get("status").asString() : null,
                    asked.has("working") ? asked.get("working").asString() : null);
        }
        Optional<BigDecimal> exact = bound(place, node, faults);
        return new OfPoints(exact, exact, null, null);
    }

    private static @Nullable Optional<BigDecimal> bound(String place, @Nullable JsonNode node, Faults faults) {
        if (node == null) {
            return null;
        }
        String text = node.asString("");
        if (text.equals(NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            faults.wrongType(place, "数字、{min, max} 或 none", "a number, {min, max} or none");
            return null;
        }
    }

    /** One line for each difference. */
    List<String> differences(Answer answer) {
        if (!(answer instanceof ScoreAnswer score)) {
            return List.of("答复不是积分答复");
        }
        List<String> lines = new ArrayList<>();
        indicators.forEach((id, asked) -> {
            Optional<Indicator> indicator = score.indicators().stream()
                    .filter(one -> one.provision().equals(id))
                    .findFirst();
            if (indicator.isEmpty()) {
                lines.add("指标 " + id + "：答复中没有");
            } else {
                compare("指标 " + id, asked, indicator.get().points(), indicator.get(), lines);
            }
        });
        if (total != null) {
            compare("总分", total, score.total(), null, lines);
        }
        if (passMark != null && !same(passMark, score.passMark())) {
            lines.add("落户分值：应为 " + passMark.map(String::valueOf).orElse(NONE) + "，实为 " + score.passMark());
        }
        if (eligibility != null
                && !eligibility.equals(score.eligibility().outcome().name())) {
            lines.add("资格：应为 " + eligibility + "，实为 " + score.eligibility().outcome());
            score.eligibility()
                    .findings()
                    .forEach(finding -> lines.add("    " + finding.provision() + " " + finding.status() + "："
                            + finding.message(Language.ZH)));
        }
        return lines;
    }

    private static void compare(
            String what, OfPoints asked, PointsRange points, @Nullable Indicator indicator, List<String> lines) {
        int before = lines.size();
        if (asked.min() != null && !same(asked.min(), points.min())
                || asked.max() != null && !same(asked.max(), points.max())) {
            lines.add(what + "：应为 " + text(asked.min()) + " 至 " + text(asked.max()) + "，实为 " + points.min() + " 至 "
                    + points.max());
        }
        if (indicator != null) {
            if (asked.status() != null
                    && !asked.status().equals(indicator.status().name())) {
                lines.add(what + "：应为 " + asked.status() + "，实为 " + indicator.status());
            }
            String working = indicator.working().in(Language.ZH);
            if (asked.working() != null && !working.contains(asked.working())) {
                lines.add(what + "：算式中应有「" + asked.working() + "」");
            }
            if (lines.size() > before) {
                lines.add("    算式：" + working);
            }
        }
    }

    private static String text(@Nullable Optional<BigDecimal> bound) {
        return bound == null ? "任意" : bound.map(BigDecimal::toPlainString).orElse(NONE);
    }

    private static boolean same(Optional<BigDecimal> asked, @Nullable BigDecimal actual) {
        return asked.isPresent() ? actual != null && asked.get().compareTo(actual) == 0 : actual == null;
    }
}
