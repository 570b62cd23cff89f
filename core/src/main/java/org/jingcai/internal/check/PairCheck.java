package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Two conditions in one sentence: 「…为…且…」, 「适用于…」「或者适用于…」. */
public final class PairCheck extends Check {

    private final Check first;
    private final Check second;
    private final BinaryOperator<Status> combination;

    private PairCheck(Case kase, Check first, Check second, BinaryOperator<Status> combination) {
        super(kase, first.dependsOnDay() || second.dependsOnDay());
        this.first = first;
        this.second = second;
        this.combination = combination;
    }

    /** Both must hold. */
    public static PairCheck both(Case kase, Check first, Check second) {
        return new PairCheck(kase, first, second, Status::and);
    }

    /** One is enough. */
    public static PairCheck either(Case kase, Check first, Check second) {
        return new PairCheck(kase, first, second, Status::or);
    }

    @Override
    public Status on(LocalDate day) {
        return combination.apply(first.at(day), second.at(day));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return earlier(first.nextTurn(after), second.nextTurn(after));
    }

    @Override
    public List<String> facts() {
        return Stream.concat(first.facts().stream(), second.facts().stream()).toList();
    }

    @Override
    protected List<String> absent() {
        return Stream.concat(first.missing().stream(), second.missing().stream())
                .toList();
    }

    @Override
    protected Text wording() {
        Status status = status();
        return Stream.of(first, second)
                .filter(check -> check.status() == status)
                .map(Check::wording)
                .reduce((a, b) -> Text.of(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()))
                .orElseThrow();
    }
}
