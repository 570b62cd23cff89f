package org.jingcai.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.answer.Comparison;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Status;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.RequirementTable;
import org.jingcai.policy.Theme;

/** Why policies differ over one case: requirement, the case's value and the status, theme by theme. */
final class ComparisonBoard {

    private final PolicyNames policies;
    private final Wording wording;
    private final Overview overview;
    private final FactNames facts;
    private final Page page;

    ComparisonBoard(List<Policy> policies, Wording wording) {
        this.policies = new PolicyNames(policies, wording);
        this.wording = wording;
        this.overview = new Overview(this.policies, wording);
        this.facts = new FactNames(wording.language());
        this.page = new Page(wording, Style.PLAIN);
    }

    Board of(Comparison comparison) {
        List<String> ids =
                comparison.answers().stream().map(answer -> answer.policy()).toList();
        Map<Theme, Map<String, List<Provision>>> asked =
                RequirementTable.of(ids.stream().map(policies::policy).toList()).rows().stream()
                        .collect(Collectors.toMap(RequirementTable.Row::theme, RequirementTable.Row::provisions));
        return new Board(
                wording.of("各区对照", "Policies compared"),
                overview.subtitle(comparison.answers().get(0)),
                ids.stream().map(policies::head).toList(),
                overview.rows(comparison.answers()),
                comparison.askNext().stream().map(this::question).toList(),
                comparison.rows().stream()
                        .map(row -> row(row, ids, asked.getOrDefault(row.theme(), Map.of())))
                        .toList(),
                RequirementBoard.notes(wording));
    }

    private Board.Question question(Comparison.Question question) {
        String effect = question.settles().isEmpty()
                ? wording.of("关系到 ", "bears on ") + names(question.concerns())
                : wording.of("可定 ", "settles ") + names(question.settles());
        List<String> others = question.concerns().stream()
                .filter(id -> !question.settles().contains(id))
                .toList();
        String more = question.settles().isEmpty() || others.isEmpty()
                ? ""
                : wording.of("；还关系到 ", "; bears on ") + names(others);
        return new Board.Question(facts.of(question.fact()), question.fact(), effect + more);
    }

    private String names(List<String> ids) {
        return ids.stream().map(policies::of).collect(Collectors.joining(wording.of("、", ", ")));
    }

    private Board.Row row(Comparison.Row row, List<String> ids, Map<String, List<Provision>> asked) {
        List<Board.Cell> cells = ids.stream()
                .map(id -> cell(row.findings().getOrDefault(id, List.of()), asked.getOrDefault(id, List.of())))
                .toList();
        return new Board.Row(
                row.theme().name(),
                row.theme().label(wording.language()),
                RequirementBoard.remark(asked, wording),
                differ(row, ids),
                cells);
    }

    /** Whether the policies come to different statuses; one that asks nothing of the kind differs too. */
    private static boolean differ(Comparison.Row row, List<String> ids) {
        return ids.stream()
                        .map(id -> Status.allOf(row.findings().getOrDefault(id, List.of()).stream()
                                .map(Finding::status)
                                .toList()))
                        .distinct()
                        .count()
                > 1;
    }

    private Board.Cell cell(List<Finding> findings, List<Provision> asked) {
        Map<String, Provision> byId = new HashMap<>();
        asked.forEach(provision -> byId.put(provision.id(), provision));
        return new Board.Cell(
                findings.stream()
                        .map(finding -> entry(finding, byId.get(finding.provision())))
                        .toList(),
                asked.isEmpty() ? RequirementBoard.nothingAsked(wording) : wording.of("本案未作判断", "not judged here"));
    }

    private Board.Entry entry(Finding finding, Provision provision) {
        List<Board.Part> parts = new ArrayList<>();
        if (!provision.sentences().isEmpty()) {
            parts.add(new Board.Part(wording.of("要求", "asks"), provision.sentences()));
        }
        if (finding.status() != Status.NOT_APPLICABLE || !finding.evidence().isEmpty()) {
            parts.add(new Board.Part(wording.of("本案", "case"), List.of(value(finding))));
        }
        List<String> notes = finding.notes().stream().map(wording::of).toList();
        if (!notes.isEmpty()) {
            parts.add(new Board.Part(wording.of("注", "note"), notes));
        }
        return new Board.Entry(
                RequirementBoard.brief(provision, wording),
                page.name(finding),
                new Board.Mark(Tone.of(finding.status()), finding.status().label(wording.language())),
                List.copyOf(parts));
    }

    /** What the case has: as the finding says, and where facts are missing, what is known and what is missing. */
    private String value(Finding finding) {
        if (finding.status() != Status.UNKNOWN || finding.missing().isEmpty()) {
            return page.message(finding);
        }
        Stream<String> known = finding.evidence().stream()
                .filter(evidence -> evidence.status() == Status.MET && evidence.actual() != null)
                .map(evidence -> evidence.message(wording.language()));
        String missing = String.join(wording.of("、", ", "), overview.missing(finding.missing()));
        return Stream.concat(known, Stream.of(wording.of("缺少", "missing: ") + missing))
                .collect(Collectors.joining(wording.of("；", "; ")));
    }
}
