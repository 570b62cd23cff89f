package org.jingcai.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several policies ask, theme by theme, straight from their rules.
 *
 * @param policies compared, in order
 * @param rows one for each theme that any of them speaks of
 */
public record RequirementTable(List<Policy> policies, List<Row> rows) {

    /**
     * One theme across policies.
     *
     * @param provisions by id of the policy; a policy that asks nothing of the kind is not in it
     */
    public record Row(Theme theme, Map<String, List<Provision>> provisions) {}

    /** The table of these policies. */
    public static RequirementTable of(List<Policy> policies) {
        List<Row> rows = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Map<String, List<Provision>> byPolicy = new LinkedHashMap<>();
            for (Policy policy : policies) {
                List<Provision> provisions = policy.provisions().stream()
                        .filter(provision -> provision.theme() == theme)
                        .toList();
                if (!provisions.isEmpty()) {
                    byPolicy.put(policy.id(), provisions);
                }
            }
            if (!byPolicy.isEmpty()) {
                rows.add(new Row(theme, byPolicy));
            }
        }
        return new RequirementTable(List.copyOf(policies), List.copyOf(rows));
    }
}
