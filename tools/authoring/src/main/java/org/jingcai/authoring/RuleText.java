package org.jingcai.authoring;

import java.util.List;
import java.util.Set;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One rule as read and understood.
 *
 * @param start the line it begins with
 * @param matters what business it speaks of
 * @param theme what it is about; null where the header does not say
 * @param sentences its body as written
 */
record RuleText(
        RuleSpec spec,
        Line start,
        Set<Matter> matters,
        @Nullable Theme theme,
        List<String> sentences) {}
