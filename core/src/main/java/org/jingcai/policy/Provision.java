package org.jingcai.policy;

import java.util.List;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One normative statement of a policy.
 *
 * @param id stable and public, {@code cy-3-capital}
 * @param article as the document numbers it
 * @param title a few words
 * @param kind what it does
 * @param theme what it is about, for comparing policies; null where it stands in no comparison
 * @param sentences the body of its rule as the rule file has it; empty where no rule answers it
 * @param answeredIn the topic whose answers carry a finding for it; null where it is only described
 */
public record Provision(
        String id,
        String article,
        Text title,
        ProvisionKind kind,
        @Nullable Theme theme,
        List<String> sentences,
        @Nullable Topic answeredIn) {

    public Provision {
        sentences = List.copyOf(sentences);
    }
}
