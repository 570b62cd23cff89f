package org.jingcai.reference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dated figures with their sources. Immutable and thread-safe. */
public final class ReferenceTables {

    private final Map<String, Map<Integer, Figure>> byName;

    private final String hash;

    private ReferenceTables(Map<String, Map<Integer, Figure>> byName) {
        this.byName = byName;
        this.hash = Sha256.of(figures().stream()
                .map(figure -> figure.name()
                        + ' '
                        + figure.year()
                        + ' '
                        + figure.value().stripTrailingZeros().toPlainString()));
    }

    /** SHA-256 over the names, years and values of all figures, their sources aside: {@code sha256:…}. */
    public String hash() {
        return hash;
    }

    /** The tables shipped with the engine. */
    public static ReferenceTables shipped() {
        return Shipped.TABLES;
    }

    /**
     * Tables of these figures.
     *
     * @throws org.jingcai.IssuesException where two figures stand for the same name and year
     */
    public static ReferenceTables of(Collection<Figure> figures) {
        FigureReader.rejectDuplicates(figures);
        return new ReferenceTables(figures.stream()
                .collect(Collectors.groupingBy(Figure::name, Collectors.toMap(Figure::year, Function.identity()))));
    }

    /** The figure of that year; empty where nobody published it or we do not have it. */
    public Optional<Figure> figure(String name, int year) {
        Map<Integer, Figure> years = byName.get(name);
        return years == null ? Optional.empty() : Optional.ofNullable(years.get(year));
    }

    /** The value of that figure; null where there is none. */
    public @Nullable BigDecimal value(String name, int year) {
        Map<Integer, Figure> years = byName.get(name);
        Figure figure = years == null ? null : years.get(year);
        return figure == null ? null : figure.value();
    }

    /** Every figure, by name and year. */
    public List<Figure> figures() {
        return byName.values().stream()
                .flatMap(years -> years.values().stream())
                .sorted(Comparator.comparing(Figure::name).thenComparingInt(Figure::year))
                .toList();
    }

    private static final class Shipped {
        private static final ReferenceTables TABLES = of(Stream.of("average-wages.tsv", "points.tsv")
                .flatMap(file -> FigureReader.readShipped(file).stream())
                .toList());
    }
}
