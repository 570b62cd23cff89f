package org.jingcai.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Introduction;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;

/** The body of an eligibility answer: what stands in the way, what is open, what carries. One use. */
final class EligibilityReport {

    /** So many alternatives are shown; the rest is counted. */
    private static final int PATHS_SHOWN = 3;

    /** So many missing facts are listed at a time; the rest is counted. */
    private static final int FACTS_SHOWN = 12;

    private final EligibilityAnswer answer;
    private final Page page;
    private final Wording wording;
    private final FactNames names;
    private final Set<String> inPaths;
    private final Set<String> told = new HashSet<>();

    EligibilityReport(EligibilityAnswer answer, Page page, Wording wording) {
        this.answer = answer;
        this.page = page;
        this.wording = wording;
        this.names = new FactNames(wording.language());
        this.inPaths = answer.paths().stream()
                .flatMap(path -> path.findings().stream())
                .map(Finding::provision)
                .collect(Collectors.toSet());
    }

    void write() {
        earliestDay();
        introduction();
        page.section(wording.of("未达到的要求", "What stands in the way"), requirements(Status.UNMET));
        page.section(wording.of("需人工判断", "For a person to decide"), requirements(Status.REVIEW));
        unknown();
        grounds();
        page.section(wording.of("已达到的要求", "What is met"), requirements(Status.MET));
        notApplicable();
        withoutBearing();
    }

    private void earliestDay() {
        if (answer.eligibleFrom() != null && answer.outcome() != Outcome.ELIGIBLE) {
            page.line(wording.of(
                    "其他情况不变，自 " + answer.eligibleFrom() + " 起符合条件",
                    "Eligible from " + answer.eligibleFrom() + " on, other facts unchanged"));
        }
    }

    private void introduction() {
        Introduction introduction = answer.introduction();
        if (introduction == null) {
            return;
        }
        if (introduction.quotaNeeded() != null) {
            page.line(
                    introduction.quotaNeeded()
                            ? wording.of("占用引进指标", "A quota number is needed")
                            : wording.of("不占引进指标", "No quota number is needed"));
        }
        if (introduction.filingChannel() != null) {
            page.line(wording.of("申报渠道：", "Filed through: ")
                    + wording.of(introduction.filingChannel().label()));
        }
    }

    /** Findings that must all hold; the grounds, and what attaches to them alone, are told apart. */
    private List<Finding> requirements(Status status) {
        return answer.conditions().stream()
                .filter(finding -> finding.status() == status)
                .filter(finding -> !finding.evidence().isEmpty()) // the group of grounds has none of its own
                .toList();
    }

    private void unknown() {
        Set<String> decisive = new LinkedHashSet<>(answer.decisiveMissing());
        if (decisive.isEmpty()) {
            return;
        }
        page.heading(wording.of("还缺的资料，按先后", "What is unknown and would decide, first things first"));
        Set<String> asked = missing(requirements(Status.UNKNOWN).stream());
        asked.retainAll(decisive);
        facts(1, asked);
        decisive.removeAll(asked);
        List<Path> nearest = openPaths(decisive);
        if (!nearest.isEmpty()) {
            page.item(1, wording.of("下列条件具备其一即可，缺得最少的在前：", "One of these grounds is enough, fewest gaps first:"));
        }
        for (Path path : nearest) {
            Set<String> ofPath = missing(path.findings().stream());
            page.item(2, name(path));
            facts(3, ofPath);
            decisive.removeAll(ofPath);
        }
        if (!decisive.isEmpty()) {
            page.item(
                    1,
                    wording.of(
                            "另有 " + decisive.size() + " 项也可能决定结论，见 --format json",
                            "Others that may decide, see --format json: " + facts(decisive.size())));
        }
    }

    /** Alternatives that decisive facts could still open, those with the fewest gaps first. */
    private List<Path> openPaths(Set<String> decisive) {
        return answer.paths().stream()
                .filter(path -> path.status() == Status.UNKNOWN)
                .filter(path -> decisive.containsAll(missing(path.findings().stream())))
                .sorted(Comparator.comparingInt(
                        path -> missing(path.findings().stream()).size()))
                .limit(PATHS_SHOWN)
                .toList();
    }

    /** Told at the end: what is absent and cannot change the outcome. */
    private void withoutBearing() {
        int count = answer.missing().size() - answer.decisiveMissing().size();
        if (count > 0) {
            page.line("");
            page.line(wording.of(
                    "另有 " + count + " 项资料未提供，不影响结论", "Not given and without bearing on the outcome: " + facts(count)));
        }
    }

    private static Set<String> missing(Stream<Finding> findings) {
        return findings.flatMap(finding -> finding.missing().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void facts(int level, Set<String> paths) {
        List<String> shown = paths.stream().limit(FACTS_SHOWN).toList();
        int widest = shown.stream()
                .mapToInt(path -> Columns.width(names.of(path)))
                .max()
                .orElse(0);
        shown.forEach(path -> page.item(level, Columns.pad(names.of(path), widest) + "  ", path));
        if (paths.size() > shown.size()) {
            int more = paths.size() - shown.size();
            page.item(level, wording.of("另有 " + more + " 项", "and " + more + " more"));
        }
    }

    private static String facts(int count) {
        return count == 1 ? "1 fact" : count + " facts";
    }

    private void grounds() {
        if (answer.paths().isEmpty()) {
            return;
        }
        Status best = Status.anyOf(answer.paths().stream().map(Path::status).toList());
        if (best == Status.UNKNOWN) {
            return; // told with what is missing, as far as it matters
        }
        List<Path> shown = answer.paths().stream()
                .filter(path -> path.status() == best)
                .sorted(Comparator.comparingLong(EligibilityReport::misses))
                .limit(best == Status.UNMET ? PATHS_SHOWN : answer.paths().size())
                .toList();
        page.heading(
                switch (best) {
                    case MET -> wording.of("所凭条件", "Grounds that carry");
                    case REVIEW -> wording.of("需人工判断的条件", "Grounds for a person to decide");
                    default -> wording.of("所列条件均不具备，最接近的", "No ground is met, the nearest ones");
                });
        shown.forEach(this::path);
        if (best == Status.UNMET && answer.paths().size() > shown.size()) {
            int more = answer.paths().size() - shown.size();
            page.item(1, wording.of("其余 " + more + " 项也不具备", more + " more are not met either"));
        }
    }

    private static long misses(Path path) {
        return path.findings().stream()
                .filter(finding -> finding.status() == Status.UNMET)
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> evidence.status() == Status.UNMET)
                .count();
    }

    private void path(Path path) {
        page.item(1, name(path));
        List<Finding> findings = path.findings().stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                // What is worse than the whole can only be an alternative that is not needed.
                .filter(finding -> finding.status().compareTo(path.status()) >= 0)
                .toList();
        int widest = findings.stream()
                .mapToInt(finding -> Columns.width(label(finding)))
                .max()
                .orElse(0);
        for (Finding finding : findings) {
            boolean again = !told.add(finding.provision());
            String text =
                    again ? wording.of("同上：", "as above: ") + wording.of(finding.title()) : inOneLine(path, finding);
            page.item(2, Columns.pad(label(finding), widest) + "  ", text);
            if (!again) {
                page.notes(finding);
            }
        }
    }

    private String inOneLine(Path path, Finding finding) {
        String message = page.message(finding);
        String title = wording.of(finding.title());
        if (own(path, finding) || Page.startsWith(message, title)) {
            return message;
        }
        boolean ofGround = finding.provision().startsWith(path.ground());
        return (ofGround ? title : page.name(finding)) + wording.of("：", ": ") + message;
    }

    private String label(Finding finding) {
        return finding.status().label(wording.language());
    }

    private static boolean own(Path path, Finding finding) {
        return finding.provision().equals(path.ground());
    }

    /** Article and title where the path is one provision, else the article alone. */
    private String name(Path path) {
        return path.findings().stream()
                .filter(finding -> finding.provision().startsWith(path.ground()))
                .findFirst()
                .map(finding -> own(path, finding) ? page.name(finding) : wording.of(finding.article(), path.ground()))
                .orElse(path.ground());
    }

    private void notApplicable() {
        List<String> titles = new ArrayList<>();
        answer.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_APPLICABLE)
                .filter(finding -> !inPaths.contains(finding.provision()))
                .forEach(finding -> titles.add(page.name(finding)));
        if (!titles.isEmpty()) {
            page.heading(wording.of("对本案不适用", "Does not bear on this case"));
            titles.forEach(title -> page.item(1, title));
        }
    }
}
