package org.jingcai.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Dated figures with their sources. Immutable and thread-safe. */
public final class ReferenceTables {

    private final Map<String, Map<Integer, Figure>> byName;

    private ReferenceTables(Map<String, Map<Integer, Figure>> byName) {
        this.byName = byName;
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
                .collect(Collectors.groupingBy(
                        Figure::name,
                        TreeMap::new,
                        Collectors.toMap(Figure::year, Function.identity(), (a, b) -> a, TreeMap::new))));
    }

    /** The figure of that year; empty where nobody published it or we do not have it. */
    public Optional<Figure> figure(String name, int year) {
        Map<Integer, Figure> years = byName.get(name);
        return years == null ? Optional.empty() : Optional.ofNullable(years.get(year));
    }

    /** Every figure, by name and year. */
    public List<Figure> figures() {
        return byName.values().stream().flatMap(years -> years.values().stream()).toList();
    }

    private static final class Shipped {
        private static final ReferenceTables TABLES = of(FigureReader.readShipped("average-wages.tsv"));
    }
}
