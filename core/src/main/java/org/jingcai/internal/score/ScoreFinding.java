package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The finding of one score rule. */
record ScoreFinding(RuleSpec spec, Row row) implements Finding {

    @Override
    public String provision() {
        return spec.id();
    }

    @Override
    public String article() {
        return spec.article();
    }

    @Override
    public Text title() {
        return spec.title();
    }

    @Override
    public Subject subject() {
        return spec.subject();
    }

    @Override
    public Status status() {
        return row.status();
    }

    @Override
    public Strictness strictness() {
        return spec.strictness();
    }

    @Override
    public String message(Language language) {
        return row.message().in(language);
    }

    @Override
    public @Nullable String required() {
        return row.required();
    }

    @Override
    public @Nullable String actual() {
        String actual = row.actual();
        return actual == null || actual.isEmpty() ? null : actual;
    }

    @Override
    public @Nullable BigDecimal margin() {
        return null;
    }

    @Override
    public List<String> facts() {
        return row.facts();
    }

    @Override
    public List<String> missing() {
        return row.missing();
    }

    @Override
    public List<Reading> readings() {
        return row.readings();
    }

    @Override
    public List<Text> notes() {
        return List.of();
    }

    @Override
    public List<? extends Evidence> evidence() {
        return List.of();
    }

    @Override
    public @Nullable LocalDate metFrom() {
        return null;
    }
}
