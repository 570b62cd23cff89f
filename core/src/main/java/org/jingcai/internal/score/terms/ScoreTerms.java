package org.jingcai.internal.score.terms;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules have stated of the score; filled while they speak, read afterwards. One thread at a time. */
public final class ScoreTerms {

    private final Map<Term, List<BigDecimal>> stated = new EnumMap<>(Term.class);
    private final Map<String, BigDecimal> points = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();

    /** Takes over what another rule has stated. */
    public void add(ScoreTerms other) {
        stated.putAll(other.stated);
        points.putAll(other.points);
        months.putAll(other.months);
    }

    void state(Term term, BigDecimal... numbers) {
        stated.put(term, List.of(numbers));
    }

    void points(String provision, BigDecimal amount) {
        points.put(provision, amount);
    }

    void months(String provision, int count) {
        months.put(provision, count);
    }

    public boolean has(Term term) {
        return stated.containsKey(term);
    }

    /**
     * A number of a stated term.
     *
     * @param position of the number in its sentence, from 0
     * @throws IllegalStateException where no rule states the term
     */
    public BigDecimal number(Term term, int position) {
        List<BigDecimal> numbers = stated.get(term);
        if (numbers == null) {
            throw new IllegalStateException("no rule states " + term);
        }
        return numbers.get(position);
    }

    public int integer(Term term, int position) {
        return number(term, position).intValueExact();
    }

    /** The points that the rule of a provision states itself; null where it leaves them to a published table. */
    public @Nullable BigDecimal pointsOf(String provision) {
        return points.get(provision);
    }

    /** The months for which a provision grants its points. */
    public int monthsOf(String provision) {
        return months.getOrDefault(provision, 12);
    }
}
