package org.jingcai.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one policy and topic in the order of the document. Immutable. */
public final class RuleIndex {

    private final List<RuleSpec> specs;
    private final Map<String, Integer> positions;

    public RuleIndex(List<RuleSpec> specs) {
        this.specs = List.copyOf(specs);
        this.positions = new HashMap<>();
        for (int i = 0; i < specs.size(); i++) {
            positions.put(specs.get(i).ruleName(), i);
        }
    }

    int of(String ruleName) {
        Integer position = positions.get(ruleName);
        if (position == null) {
            throw new IllegalStateException("rule without a header in the manifest (" + ruleName + ")");
        }
        return position;
    }

    /** Position of the provision; -1 where no rule has that id. */
    public int positionOf(String id) {
        for (int i = 0; i < specs.size(); i++) {
            if (specs.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public RuleSpec spec(int position) {
        return specs.get(position);
    }

    public List<RuleSpec> specs() {
        return specs;
    }

    public int size() {
        return specs.size();
    }
}
