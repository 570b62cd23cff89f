package org.jingcai.cli;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.NextStep;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.Status;
import org.jspecify.annotations.Nullable;

/** The body of a score answer: eligibility, a line for each indicator, the distance to the mark, what adds points next. */
final class ScoreReport {

    private static final int FACTS_SHOWN = 12;
    private static final int POINTS_WIDTH = 20;

    private final ScoreAnswer answer;
    private final Page page;
    private final Wording wording;

    ScoreReport(ScoreAnswer answer, Page page, Wording wording) {
        this.answer = answer;
        this.page = page;
        this.wording = wording;
    }

    void write() {
        if (answer.outcome() == Outcome.NOT_IN_FORCE) {
            page.section(wording.of("适用的版本", "Which version is needed"), answer.findings());
            return;
        }
        indicators();
        mark();
        eligibility();
        review();
        missing();
        next();
    }

    private void indicators() {
        page.heading(wording.of("各项积分", "Points by indicator"));
        int widest = answer.indicators().stream()
                .mapToInt(indicator -> Columns.width(wording.of(indicator.name())))
                .max()
                .orElse(0);
        for (Indicator indicator : answer.indicators()) {
            page.item(
                    1,
                    Columns.pad(wording.of(indicator.name()), widest) + "  "
                            + Columns.pad(range(indicator.points()), POINTS_WIDTH),
                    wording.of(indicator.working()));
        }
        page.item(1, Columns.pad(wording.of("合计", "total"), widest) + "  ", range(answer.total()));
    }

    private void mark() {
        page.heading(wording.of("落户分值", "Pass mark"));
        BigDecimal mark = answer.passMark();
        if (mark == null) {
            page.item(1, wording.of("尚不清楚", "not known"));
            return;
        }
        page.item(1, points(mark) + wording.of("，", ", ") + distance(mark));
    }

    private String distance(BigDecimal mark) {
        BigDecimal min = answer.total().min();
        BigDecimal max = answer.total().max();
        if (min != null && min.compareTo(mark) >= 0) {
            return wording.of(
                    "至少超出 " + points(min.subtract(mark)) + " 分", "exceeded by at least " + points(min.subtract(mark)));
        }
        if (max != null && max.compareTo(mark) < 0) {
            return wording.of(
                    "至少还差 " + points(mark.subtract(max)) + " 分", "short by at least " + points(mark.subtract(max)));
        }
        return wording.of("区间跨过该分值，尚不能确定", "the range lies on both sides of it");
    }

    private void eligibility() {
        page.heading(wording.of("资格条件：", "Eligibility: ")
                + answer.eligibility().outcome().label(wording.language()));
        answer.eligibility().findings().stream()
                .filter(finding -> finding.status() != Status.MET && finding.status() != Status.NOT_APPLICABLE)
                .forEach(page::finding);
    }

    private void review() {
        List<Finding> open = answer.findings().stream()
                .filter(finding -> finding.status() == Status.REVIEW)
                .toList();
        page.section(wording.of("需人工判断", "For a person to decide"), open);
    }

    private void missing() {
        if (answer.missing().isEmpty()) {
            return;
        }
        page.heading(wording.of("还缺的资料，按先后", "What is unknown, first things first"));
        FactNames names = new FactNames(wording.language());
        Set<String> paths = new LinkedHashSet<>(answer.missing());
        paths.stream().limit(FACTS_SHOWN).forEach(path -> page.item(1, names.of(path) + "  ", path));
        if (paths.size() > FACTS_SHOWN) {
            int more = paths.size() - FACTS_SHOWN;
            page.item(1, wording.of("另有 " + more + " 项", "and " + more + " more"));
        }
    }

    private void next() {
        if (answer.next().isEmpty()) {
            return;
        }
        page.heading(wording.of("接下来可以增加的积分", "What adds points next"));
        for (NextStep step : answer.next()) {
            String gain = step.points().signum() == 0
                    ? ""
                    : wording.of("，再加 " + points(step.points()) + " 分", ", " + points(step.points()) + " points more");
            int round = step.on().getYear() + 1;
            page.item(
                    1,
                    step.on() + "  ",
                    wording.of(step.action())
                            + gain
                            + wording.of("（" + round + " 年的申报起计入）", " (counts from the round of " + round + ")"));
        }
    }

    private String range(PointsRange range) {
        return range.isCertain()
                ? bound(range.min(), "无下限")
                : bound(range.min(), "无下限") + wording.of(" 至 ", " to ") + bound(range.max(), "无上限");
    }

    private String bound(@Nullable BigDecimal bound, String absent) {
        return bound == null ? wording.of(absent, "unbounded") : points(bound);
    }

    private static String points(BigDecimal points) {
        BigDecimal bare = points.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale())).toPlainString();
    }
}
