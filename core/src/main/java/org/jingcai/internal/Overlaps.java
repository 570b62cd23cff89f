package org.jingcai.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.policy.Policy;
import org.jingcai.text.Text;

/** Editions of one policy that would both be in force. */
public final class Overlaps {

    private Overlaps() {}

    /**
     * An issue for each pair; empty where every day has one edition at most.
     *
     * @param editions in the order of their first days
     */
    public static List<Issue> among(List<Manifest> editions) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            for (Manifest later : editions.subList(i + 1, editions.size())) {
                if (overlap(editions.get(i), later)) {
                    issues.add(issue(editions.get(i).policy(), later.policy()));
                }
            }
        }
        return issues;
    }

    private static boolean overlap(Manifest one, Manifest other) {
        SortedSet<Integer> rounds = one.rounds();
        if (!rounds.isEmpty() && !other.rounds().isEmpty()) {
            return !Collections.disjoint(rounds, other.rounds());
        }
        return !endsBefore(one.policy(), other.policy()) && !endsBefore(other.policy(), one.policy());
    }

    private static boolean endsBefore(Policy one, Policy other) {
        return one.effectiveTo() != null
                && other.effectiveFrom() != null
                && one.effectiveTo().isBefore(other.effectiveFrom());
    }

    private static Issue issue(Policy one, Policy other) {
        return new Issue(
                IssueCode.EDITIONS_OVERLAP,
                other.editionName(),
                Text.of(
                        "与 " + one.editionName() + " 同日施行：" + days(one).zh() + "，"
                                + days(other).zh(),
                        "in force on the same days as " + one.editionName() + ": "
                                + days(one).en() + ", " + days(other).en()),
                Text.of(
                        "在 policy.yaml 中写明两个版本的 effectiveFrom 和 effectiveTo，前后不重叠；要替换已载入的版本，version 写成同一个",
                        "Give both editions an effectiveFrom and an effectiveTo that do not overlap, in policy.yaml; to replace"
                                + " the loaded one write the same version"));
    }

    private static Text days(Policy policy) {
        LocalDate from = policy.effectiveFrom();
        LocalDate to = policy.effectiveTo();
        if (from == null) {
            return to == null ? Text.of("未写日期", "no dates") : Text.of("至 " + to, "to " + to);
        }
        return to == null ? Text.of("自 " + from, "from " + from) : Text.of(from + " 至 " + to, from + " to " + to);
    }
}
