package org.jingcai.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingcai.IssueCode;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why something need not be asserted by any scenario: {@code excused: {provision: reason}}, or
 * {@code excused: {provision: {MISSED: reason}}} for one kind of gap.
 *
 * @param reasons by provision or reading, then by gap
 */
record Excuses(Map<String, Map<Coverage.Want, String>> reasons) {

    static final Excuses NONE = new Excuses(Map.of());

    static Excuses read(String file, ObjectNode tree, Policy policy) {
        Faults faults = new Faults();
        faults.unknownKeys(file, tree, Set.of("excused"));
        Map<String, Map<Coverage.Want, String>> reasons = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>();
        policy.provisions().stream().map(Provision::id).forEach(known::add);
        for (Map.Entry<String, JsonNode> entry : tree.path("excused").properties()) {
            String place = file + ".excused." + entry.getKey();
            if (entry.getKey().contains("-") && !known.contains(entry.getKey())) {
                faults.unknownName(IssueCode.UNKNOWN_KEY, place, entry.getKey(), "条款", "provision", known);
            }
            reasons.put(entry.getKey(), reasons(place, entry.getValue(), faults));
        }
        faults.raise();
        return new Excuses(reasons);
    }

    private static Map<Coverage.Want, String> reasons(String place, JsonNode node, Faults faults) {
        Map<Coverage.Want, String> reasons = new LinkedHashMap<>();
        if (node.isString() && !node.asString().isBlank()) {
            for (Coverage.Want want : Coverage.Want.values()) {
                reasons.put(want, node.asString());
            }
        } else if (node instanceof ObjectNode byGap && !byGap.isEmpty()) {
            faults.unknownKeys(place, byGap, Coverage.Want.NAMES);
            for (Coverage.Want want : Coverage.Want.values()) {
                if (!byGap.path(want.name()).asString("").isBlank()) {
                    reasons.put(want, byGap.get(want.name()).asString());
                }
            }
        }
        if (reasons.isEmpty()) {
            faults.wrongType(place, "理由", "a reason");
        }
        return reasons;
    }

    /** Gaps without an excuse, then excuses without a gap, one line each; empty where all is well. */
    List<String> complaints(List<Coverage.Gap> gaps) {
        List<String> lines = new ArrayList<>();
        gaps.stream().filter(gap -> !cover(gap)).forEach(gap -> lines.add(gap.toString()));
        reasons.forEach((what, byGap) -> {
            boolean whole = byGap.size() == Coverage.Want.values().length;
            List<Coverage.Want> needless = byGap.keySet().stream()
                    .filter(want -> !gaps.contains(new Coverage.Gap(what, want)))
                    .toList();
            if (needless.size() == byGap.size() || !whole && !needless.isEmpty()) {
                lines.add(what + "：coverage.yaml 中" + (whole ? "" : "对 " + needless) + "的说明已无必要，请删去");
            }
        });
        return lines;
    }

    private boolean cover(Coverage.Gap gap) {
        return reasons.getOrDefault(gap.what(), Map.of()).containsKey(gap.want());
    }
}
