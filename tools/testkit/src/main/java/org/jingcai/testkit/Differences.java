package org.jingcai.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Introduction;
import org.jingcai.answer.Path;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.UnitChannel;
import org.jingcai.text.Language;
import org.jspecify.annotations.Nullable;

/** Where an answer is not what a scenario expects, in lines an analyst can read. */
final class Differences {

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** One line for each difference; empty where there is none. */
    static List<String> between(Expectation expected, Answer answer) {
        Differences differences = new Differences();
        differences.compare(expected, answer);
        return List.copyOf(differences.lines);
    }

    private void compare(Expectation expected, Answer answer) {
        if (expected.outcome() != null && expected.outcome() != answer.outcome()) {
            lines.add(came("结论", expected.outcome().name(), answer.outcome().name()));
            whatStandsInTheWay(answer);
        }
        findings("", expected.findings(), answer.findings());
        if (expected.missing() != null) {
            missing(expected.missing(), answer.missing());
        }
        List<Path> paths = answer instanceof EligibilityAnswer eligibility ? eligibility.paths() : List.of();
        expected.paths().forEach((ground, asked) -> path(ground, asked, paths));
        if (expected.eligibleFrom() != null) {
            Object from = answer instanceof EligibilityAnswer eligibility ? eligibility.eligibleFrom() : null;
            same("最早符合日 eligibleFrom", expected.eligibleFrom(), from);
        }
        Introduction introduction = answer instanceof EligibilityAnswer eligibility ? eligibility.introduction() : null;
        same("是否占指标 quotaNeeded", expected.quotaNeeded(), introduction == null ? null : introduction.quotaNeeded());
        UnitChannel channel = introduction == null ? null : introduction.filingChannel();
        same("申报渠道 filingChannel", expected.filingChannel(), channel == null ? null : channel.name());
        if (expected.score() != null) {
            lines.addAll(expected.score().differences(answer));
        }
    }

    /** The findings that hold the outcome down, so that nobody has to guess. */
    private void whatStandsInTheWay(Answer answer) {
        answer.findings().stream()
                .filter(finding -> finding.status() != Status.MET && finding.status() != Status.NOT_APPLICABLE)
                .forEach(finding ->
                        lines.add("    " + finding.provision() + " " + finding.status() + "：" + message(finding)));
    }

    private void path(String ground, Expectation.OfPath asked, List<Path> paths) {
        Optional<Path> path =
                paths.stream().filter(one -> one.ground().equals(ground)).findFirst();
        if (path.isEmpty()) {
            lines.add("路径 " + ground + "：答复中没有；有的是 "
                    + paths.stream().map(Path::ground).collect(Collectors.joining("、")));
            return;
        }
        if (asked.status() != null && asked.status() != path.get().status()) {
            lines.add(came(
                    "路径 " + ground, asked.status().name(), path.get().status().name()));
            path.get()
                    .findings()
                    .forEach(finding ->
                            lines.add("    " + finding.provision() + " " + finding.status() + "：" + message(finding)));
        }
        findings("路径 " + ground + " 中的 ", asked.findings(), path.get().findings());
    }

    private void findings(String where, Map<String, Expectation.OfFinding> expected, List<Finding> findings) {
        expected.forEach((provision, asked) -> {
            Optional<Finding> finding = findings.stream()
                    .filter(one -> one.provision().equals(provision))
                    .findFirst();
            if (finding.isEmpty()) {
                lines.add(where + provision + "：答复中没有这一条");
            } else {
                finding(where + provision, asked, finding.get());
            }
        });
    }

    private void finding(String what, Expectation.OfFinding asked, Finding finding) {
        int before = lines.size();
        if (asked.status() != null && asked.status() != finding.status()) {
            lines.add(came(what, asked.status().name(), finding.status().name()));
        }
        if (asked.margin() != null) {
            margin(what, asked.margin(), finding.margin());
        }
        same(what + " 的 metFrom", asked.metFrom(), finding.metFrom());
        same(what + " 的 actual", asked.actual(), finding.actual());
        same(what + " 的 required", asked.required(), finding.required());
        if (asked.missing() != null && !asked.missing().equals(finding.missing())) {
            lines.add(came(
                    what + " 的 missing",
                    asked.missing().toString(),
                    finding.missing().toString()));
        }
        if (asked.readings() != null) {
            readings(what, asked.readings(), finding.readings());
        }
        if (asked.message() != null && !finding.message(Language.ZH).contains(asked.message())) {
            lines.add(what + " 的说明中应有「" + asked.message() + "」");
        }
        if (asked.notes() != null
                && finding.notes().stream().noneMatch(note -> note.zh().contains(asked.notes()))) {
            lines.add(what + " 的备注中应有「" + asked.notes() + "」");
        }
        if (lines.size() > before) {
            lines.add("    说明：" + message(finding));
        }
    }

    private void margin(String what, Optional<BigDecimal> expected, @Nullable BigDecimal margin) {
        boolean same = expected.isPresent() ? margin != null && expected.get().compareTo(margin) == 0 : margin == null;
        if (!same) {
            lines.add(came(what + " 的 margin", shown(expected), margin == null ? "无" : margin.toPlainString()));
        }
    }

    private void readings(String what, Map<String, Optional<Status>> expected, List<Reading> readings) {
        List<String> ids = readings.stream().map(Reading::id).toList();
        boolean same = ids.equals(List.copyOf(expected.keySet()))
                && readings.stream()
                        .allMatch(reading -> expected.get(reading.id())
                                .map(status -> status == reading.status())
                                .orElse(true));
        if (!same) {
            String asked = expected.entrySet().stream()
                    .map(entry ->
                            entry.getKey() + entry.getValue().map(s -> ": " + s).orElse(""))
                    .collect(Collectors.joining(", ", "[", "]"));
            String came = readings.stream()
                    .map(reading -> reading.id() + ": " + reading.status())
                    .collect(Collectors.joining(", ", "[", "]"));
            lines.add(came(what + " 的 readings", asked, came));
        }
    }

    private void missing(List<String> expected, List<String> missing) {
        boolean same = expected.isEmpty()
                ? missing.isEmpty()
                : missing.size() >= expected.size()
                        && missing.subList(0, expected.size()).equals(expected);
        if (!same) {
            lines.add(came("所缺资料 missing 的开头", expected.toString(), missing.toString()));
        }
    }

    private void same(String what, @Nullable Optional<?> expected, @Nullable Object came) {
        if (expected != null && !Objects.equals(expected.orElse(null), came)) {
            lines.add(came(what, shown(expected), came == null ? "无" : came.toString()));
        }
    }

    private static String shown(Optional<?> expected) {
        return expected.map(Object::toString).orElse("无");
    }

    private static String came(String what, String expected, String came) {
        return what + "：应为 " + expected + "，实为 " + came;
    }

    private static String message(Finding finding) {
        return finding.message(Language.ZH);
    }
}
