package org.jingcai.policy;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One normative statement of a policy.
 *
 * @param id stable and public, {@code cy-3-capital}
 * @param article as the document numbers it
 * @param title a few words
 * @param kind what it does
 * @param answeredIn the topic whose answers carry a finding for it; null where it is only described
 */
public record Provision(String id, String article, Text title, ProvisionKind kind, @Nullable Topic answeredIn) {}
