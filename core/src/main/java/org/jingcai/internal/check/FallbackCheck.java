package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「仅…的，由人工判断」: where the first line is surely missed but the second holds, a person must decide which of the two
 * the text means.
 */
public final class FallbackCheck extends Check implements Measuring {

    private final Check first;
    private final Check second;

    public FallbackCheck(Check first, Check second) {
        super(first.dependsOnDay() || second.dependsOnDay());
        this.first = first;
        this.second = second;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Status status = first.on(day, given);
        return status == Status.UNMET ? second.on(day, given).atMostReview() : status;
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return earlier(first.nextTurn(after, given), second.nextTurn(after, given));
    }

    private boolean onSecond(Given given) {
        return first.today(given) == Status.UNMET;
    }

    @Override
    public List<String> facts(Given given) {
        return onSecond(given)
                ? Stream.concat(first.facts(given).stream(), second.facts(given).stream())
                        .toList()
                : first.facts(given);
    }

    @Override
    public List<String> absent(Given given) {
        return onSecond(given) ? second.missing(given) : first.missing(given);
    }

    @Override
    public List<Reading> readings(Given given) {
        return today(given) == Status.REVIEW && onSecond(given)
                ? List.of(
                        new Reading("FIRST", first.wording(given), first.today(given)),
                        new Reading("SECOND", second.wording(given), second.today(given)))
                : List.of();
    }

    @Override
    public Text wording(Given given) {
        if (!onSecond(given)) {
            return first.wording(given);
        }
        Text ends = today(given) == Status.REVIEW
                ? Text.of("，是否可行由人工判断", "; whether that is enough is for a person to judge")
                : Text.of("", "");
        return Text.of(
                first.wording(given).zh() + "；" + second.wording(given).zh() + ends.zh(),
                first.wording(given).en() + "; " + second.wording(given).en() + ends.en());
    }

    @Override
    public @Nullable String required(Given given) {
        return first.required(given);
    }

    @Override
    public @Nullable String actual(Given given) {
        return first.actual(given);
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        return first instanceof Measuring measuring ? measuring.margin(given) : null;
    }

    @Override
    public double relativeShortfall(Given given) {
        return first instanceof Measuring measuring ? measuring.relativeShortfall(given) : 0;
    }
}
