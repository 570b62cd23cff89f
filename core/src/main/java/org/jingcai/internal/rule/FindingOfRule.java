package org.jingcai.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A finding with the header of its rule; unless it says otherwise it compares nothing and has no evidence of its own. */
public interface FindingOfRule extends Finding {

    RuleSpec spec();

    @Override
    default String provision() {
        return spec().id();
    }

    @Override
    default String article() {
        return spec().article();
    }

    @Override
    default Text title() {
        return spec().title();
    }

    @Override
    default Subject subject() {
        return spec().subject();
    }

    @Override
    default Strictness strictness() {
        return spec().strictness();
    }

    @Override
    default @Nullable String required() {
        return null;
    }

    @Override
    default @Nullable String actual() {
        return null;
    }

    @Override
    default @Nullable BigDecimal margin() {
        return null;
    }

    @Override
    default List<String> facts() {
        return List.of();
    }

    @Override
    default List<Reading> readings() {
        return List.of();
    }

    @Override
    default List<Text> notes() {
        return List.of();
    }

    @Override
    default List<? extends Evidence> evidence() {
        return List.of();
    }
}
