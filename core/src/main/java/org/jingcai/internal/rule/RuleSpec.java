package org.jingcai.internal.rule;

import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.text.Text;

/**
 * The header of a rule.
 *
 * @param id of the provision
 * @param ruleName of the rule in the compiled rules: its id
 * @param role what the finding attaches to
 */
public record RuleSpec(
        String id, String ruleName, String article, Text title, Subject subject, Strictness strictness, Role role) {}
