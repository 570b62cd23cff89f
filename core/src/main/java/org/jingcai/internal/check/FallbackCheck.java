package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「仅…的，由人工判断」: where the first line is surely missed but the second holds, a person must decide which of the two
 * the text means.
 */
public final class FallbackCheck extends Check {

    private final Check first;
    private final Check second;

    public FallbackCheck(Case kase, Check first, Check second) {
        super(kase, first.dependsOnDay() || second.dependsOnDay());
        this.first = first;
        this.second = second;
    }

    @Override
    public Status on(LocalDate day) {
        Status status = first.at(day);
        return status == Status.UNMET ? second.at(day).atMostReview() : status;
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return earlier(first.nextTurn(after), second.nextTurn(after));
    }

    private boolean onSecond() {
        return first.status() == Status.UNMET;
    }

    @Override
    public List<String> facts() {
        return onSecond()
                ? Stream.concat(first.facts().stream(), second.facts().stream()).toList()
                : first.facts();
    }

    @Override
    protected List<String> absent() {
        return onSecond() ? second.missing() : first.missing();
    }

    @Override
    public List<Reading> readings() {
        return status() == Status.REVIEW && onSecond()
                ? List.of(
                        new Reading("FIRST", first.wording(), first.status()),
                        new Reading("SECOND", second.wording(), second.status()))
                : List.of();
    }

    @Override
    protected Text wording() {
        if (!onSecond()) {
            return first.wording();
        }
        Text ends = status() == Status.REVIEW
                ? Text.of("，是否可行由人工判断", "; whether that is enough is for a person to judge")
                : Text.of("", "");
        return Text.of(
                first.wording().zh() + "；" + second.wording().zh() + ends.zh(),
                first.wording().en() + "; " + second.wording().en() + ends.en());
    }

    @Override
    public @Nullable String required() {
        return first.required();
    }

    @Override
    public @Nullable String actual() {
        return first.actual();
    }

    @Override
    public @Nullable BigDecimal margin() {
        return first.margin();
    }

    @Override
    public double relativeShortfall() {
        return first.relativeShortfall();
    }
}
