package org.jingcai.cli;

import java.util.List;
import java.util.Map;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.RequirementTable;
import org.jingcai.text.Language;

/** What policies ask, theme by theme, in the words of their rules. */
final class RequirementBoard {

    private final PolicyNames policies;
    private final Wording wording;

    RequirementBoard(List<Policy> policies, Wording wording) {
        this.policies = new PolicyNames(policies, wording);
        this.wording = wording;
    }

    Board of(RequirementTable table) {
        List<String> ids = table.policies().stream().map(Policy::id).toList();
        return new Board(
                wording.of("各区要求对照", "Requirements compared"),
                wording.of("逐句取自规则", "Sentence by sentence from the rules"),
                ids.stream().map(policies::head).toList(),
                List.of(),
                List.of(),
                table.rows().stream().map(row -> row(row, ids)).toList(),
                notes(wording));
    }

    private Board.Row row(RequirementTable.Row row, List<String> ids) {
        List<List<Provision>> asked = ids.stream()
                .map(id -> row.provisions().getOrDefault(id, List.of()))
                .toList();
        boolean differs =
                asked.stream().map(RequirementBoard::sentences).distinct().count() > 1;
        return new Board.Row(
                row.theme().name(),
                row.theme().label(wording.language()),
                remark(row.provisions(), wording),
                differs,
                asked.stream().map(this::cell).toList());
    }

    private static List<List<String>> sentences(List<Provision> provisions) {
        return provisions.stream().map(Provision::sentences).toList();
    }

    private Board.Cell cell(List<Provision> provisions) {
        return new Board.Cell(provisions.stream().map(this::entry).toList(), nothingAsked(wording));
    }

    private Board.Entry entry(Provision provision) {
        return new Board.Entry(
                brief(provision, wording),
                name(provision, wording),
                null,
                provision.sentences().isEmpty() ? List.of() : List.of(new Board.Part("", provision.sentences())));
    }

    private static String name(Provision provision, Wording wording) {
        return reference(provision, wording) + " " + wording.of(provision.title());
    }

    /** How a reader finds it: by article, or in English by its id. */
    private static String reference(Provision provision, Wording wording) {
        return wording.of(provision.article(), provision.id());
    }

    /** The reference, but the name where the sentences do not tell what follows from them. */
    static String brief(Provision provision, Wording wording) {
        boolean telling = provision.kind() != ProvisionKind.EXCEPTION
                && !provision.sentences().isEmpty();
        return telling ? reference(provision, wording) : name(provision, wording);
    }

    static String nothingAsked(Wording wording) {
        return wording.of("无此要求", "no such requirement");
    }

    /** Says where a theme is one of the grounds, of which one is enough. */
    static String remark(Map<String, List<Provision>> asked, Wording wording) {
        boolean ground = asked.values().stream()
                .flatMap(List::stream)
                .anyMatch(provision -> provision.kind() == ProvisionKind.GROUND);
        return ground ? wording.of("所列条件之一", "one of the grounds") : "";
    }

    /** Rules are written in Chinese, and quoted as they are. */
    static List<String> notes(Wording wording) {
        return wording.language() == Language.ZH
                ? List.of()
                : List.of("Requirements are quoted from the rules, which are written in Chinese.");
    }
}
