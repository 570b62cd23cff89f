package org.jingcai.internal.score;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.internal.rule.FindingOfRule;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Language;
import org.jspecify.annotations.Nullable;

/** The finding of one score rule. */
record ScoreFinding(RuleSpec spec, Row row) implements FindingOfRule {

    @Override
    public Status status() {
        return row.status();
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
    public @Nullable LocalDate metFrom() {
        return null;
    }
}
