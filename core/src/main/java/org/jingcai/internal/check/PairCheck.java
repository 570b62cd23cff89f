package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Two conditions in one sentence: 「…为…且…」, 「适用于…」「或者适用于…」. */
public final class PairCheck extends Check {

    private final Check first;
    private final Check second;
    private final BinaryOperator<Status> combination;

    private PairCheck(Check first, Check second, BinaryOperator<Status> combination) {
        super(first.dependsOnDay() || second.dependsOnDay());
        this.first = first;
        this.second = second;
        this.combination = combination;
    }

    /** Both must hold. */
    public static PairCheck both(Check first, Check second) {
        return new PairCheck(first, second, Status::and);
    }

    /** One is enough. */
    public static PairCheck either(Check first, Check second) {
        return new PairCheck(first, second, Status::or);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return combination.apply(first.on(day, given), second.on(day, given));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return earlier(first.nextTurn(after, given), second.nextTurn(after, given));
    }

    @Override
    public List<String> facts(Given given) {
        return Stream.concat(first.facts(given).stream(), second.facts(given).stream())
                .toList();
    }

    @Override
    public List<String> absent(Given given) {
        return Stream.concat(first.missing(given).stream(), second.missing(given).stream())
                .toList();
    }

    /** Of the one that decides, where one alone is open to readings. */
    @Override
    public List<Reading> readings(Given given) {
        Status status = today(given);
        return Stream.of(first, second)
                .filter(check -> check.today(given) == status)
                .flatMap(check -> check.readings(given).stream())
                .toList();
    }

    @Override
    public Text wording(Given given) {
        Status status = today(given);
        return Stream.of(first, second)
                .filter(check -> check.today(given) == status)
                .map(check -> check.wording(given))
                .reduce((a, b) -> Text.of(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()))
                .orElseThrow();
    }
}
