package org.jingcai.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one policy and topic in the order of the document, and what each of them states, once it has spoken for the
 * first time. Thread-safe.
 */
public final class RuleIndex {

    private final List<RuleSpec> specs;
    private final Map<String, Integer> positions;
    private final AtomicReferenceArray<@Nullable Statement> statements;
    private volatile int lines;

    public RuleIndex(List<RuleSpec> specs) {
        this.specs = List.copyOf(specs);
        this.positions = new HashMap<>();
        for (int i = 0; i < specs.size(); i++) {
            positions.put(specs.get(i).ruleName(), i);
        }
        this.statements = new AtomicReferenceArray<>(specs.size());
    }

    int of(String ruleName) {
        Integer position = positions.get(ruleName);
        if (position == null) {
            throw new IllegalStateException("rule without a header in the manifest (" + ruleName + ")");
        }
        return position;
    }

    /** What the rule states, which is the same for every case: its body is gone through the first time only. */
    Statement statement(int position, Consumer<Sentences> body) {
        Statement known = statements.get(position);
        return known != null ? known : listen(position, body);
    }

    private synchronized Statement listen(int position, Consumer<Sentences> body) {
        Statement known = statements.get(position);
        if (known == null) {
            Sentences sentences = new Sentences(specs.get(position), lines);
            body.accept(sentences);
            known = new Statement(sentences);
            lines = sentences.nextLine();
            statements.set(position, known);
        }
        return known;
    }

    /** How many lines the rules that have spoken hold together. */
    int lines() {
        return lines;
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
