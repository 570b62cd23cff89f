package org.jingcai.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a case can get wrong, with what there is to know of it before any case is seen.
 *
 * @param setByOthers figures and windows that others publish may be for a time to come
 * @param insuredMonths months of insurance lie between its beginning and the day the case is judged
 * @param taxRecords a list whose items are kept by year or month
 * @param periods a period, or a list of them
 * @param form how a text is written
 * @param items what can be wrong in the items of a list
 */
record CheckedFact(
        Fact fact,
        boolean setByOthers,
        boolean insuredMonths,
        boolean taxRecords,
        boolean periods,
        TextForm form,
        List<CheckedFact> items) {

    private static final Set<String> INSURED_MONTHS =
            Set.of("socialInsurance.monthsByType", "socialInsurance.continuousMonths");

    private static final Set<FactKind> NEVER_WRONG =
            EnumSet.of(FactKind.BOOLEAN, FactKind.JUDGEMENT, FactKind.ENUM, FactKind.SET);

    /** All of them in the order of the catalogue, by the part of the case they stand in. */
    static final List<Part> PARTS = parts();

    /**
     * A part of a case.
     *
     * @param nothing the part where no fact of it is known
     */
    record Part(@Nullable Object nothing, List<CheckedFact> facts) {

        /** The part of this case; null where no fact of it is known. */
        @Nullable
        Object of(Case kase) {
            Object part = partOf(kase, facts);
            return part == nothing ? null : part;
        }

        private static @Nullable Object partOf(Case kase, List<CheckedFact> facts) {
            return facts.get(0).fact().partOf(kase);
        }
    }

    private static List<Part> parts() {
        Case nothing = CaseBuilder.builder().asOf(LocalDate.EPOCH).build();
        Map<String, List<CheckedFact>> byPart = new LinkedHashMap<>();
        for (Fact fact : FactCatalogue.facts()) {
            if (fact.list() == null && canBeWrong(fact)) {
                String part = fact.path().split("\\.", 2)[0];
                byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(of(fact));
            }
        }
        return byPart.values().stream()
                .map(facts -> new Part(Part.partOf(nothing, facts), List.copyOf(facts)))
                .toList();
    }

    private static boolean canBeWrong(Fact fact) {
        return !NEVER_WRONG.contains(fact.kind());
    }

    private static CheckedFact of(Fact fact) {
        Class<?> type = fact.elementType();
        return new CheckedFact(
                fact,
                fact.path().startsWith("parameters."),
                INSURED_MONTHS.contains(fact.path()),
                TaxRecord.class.isAssignableFrom(type),
                Period.class.isAssignableFrom(type),
                TextForm.of(fact),
                fact.items().stream()
                        .filter(CheckedFact::canBeWrong)
                        .map(CheckedFact::of)
                        .toList());
    }
}
