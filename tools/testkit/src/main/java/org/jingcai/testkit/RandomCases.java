package org.jingcai.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactKind;
import org.jingcai.facts.FactUnit;
import org.jingcai.facts.TaxRecord;
import org.jingcai.json.CaseReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases by chance, around the module's own: most start at the eligible base case or at a scenario, get a few values from
 * other scenarios, where the boundaries are, and a few values of any kind. Always valid.
 */
final class RandomCases {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of("A", "B", "CN");
    private static final int TRIES = 200;

    private final ObjectNode base;
    private final List<List<ObjectNode>> kinds;
    private final RandomGenerator random;
    private final Map<Fact, List<JsonNode>> valuesInExamples = new LinkedHashMap<>();

    /** Kinds take turns, so that chance leaves none of them short. */
    private int turn;

    /** @param kinds of examples, each drawn from as often as another, however many it has; none empty */
    RandomCases(ObjectNode base, Collection<List<ObjectNode>> kinds, RandomGenerator random) {
        this.base = base;
        this.kinds = List.copyOf(kinds);
        this.random = random;
        List<ObjectNode> examples = kinds.stream().flatMap(List::stream).toList();
        ownFacts().forEach(fact -> {
            List<JsonNode> values = Stream.concat(Stream.of(base), examples.stream())
                    .map(example -> at(example, fact.path()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                valuesInExamples.put(fact, values);
            }
        });
    }

    /** A case by chance, with the tree it was read from. */
    record Sample(ObjectNode facts, Case kase) {}

    Sample next() {
        for (int i = 0; i < TRIES; i++) {
            ObjectNode facts = draw();
            Case kase = read(facts);
            if (kase != null) {
                return new Sample(facts, kase);
            }
        }
        throw new IllegalStateException("no valid case in " + TRIES + " tries");
    }

    /** The same case with other values for facts of that kind, where they leave it valid. */
    Sample changed(Sample sample, Predicate<Fact> which) {
        ObjectNode facts = sample.facts().deepCopy();
        List<Fact> candidates = FactCatalogue.facts().stream().filter(which).toList();
        for (int i = 0; i < 5 && !candidates.isEmpty(); i++) {
            ObjectNode before = facts.deepCopy();
            change(facts, pick(candidates));
            if (read(facts) == null) {
                facts = before;
            }
        }
        return new Sample(facts, CaseReader.readTree(facts));
    }

    /** The case of a tree; null where it cannot be. */
    static @Nullable Case read(ObjectNode facts) {
        try {
            return CaseReader.readTree(facts);
        } catch (IssuesException e) {
            return null;
        }
    }

    private ObjectNode draw() {
        boolean fromBase = random.nextInt(5) < 2 || kinds.isEmpty();
        ObjectNode facts = (fromBase ? base : pick(kinds.get(turn++ % kinds.size()))).deepCopy();
        List<Fact> known = new ArrayList<>(valuesInExamples.keySet());
        // An example is at its boundary already: many changes would only take it far away.
        int fromExamples = random.nextInt(fromBase ? 4 : 2);
        for (int i = 0; i < fromExamples && !known.isEmpty(); i++) {
            Fact fact = pick(known);
            put(facts, fact.path(), pick(valuesInExamples.get(fact)).deepCopy());
        }
        int byChance = random.nextInt(fromBase ? 3 : 2);
        for (int i = 0; i < byChance; i++) {
            change(facts, random.nextBoolean() && !known.isEmpty() ? pick(known) : pick(ownFacts()));
        }
        if (random.nextInt(3) < 2) {
            moveIntoTheLastYear(facts);
        }
        List<Facts.Known> given = Facts.known(facts);
        if (random.nextInt(4) == 0 && !given.isEmpty()) {
            pick(given).forget().run();
        }
        return facts;
    }

    /** Lets something have begun not long ago, so that the days to come matter. */
    private void moveIntoTheLastYear(ObjectNode facts) {
        LocalDate asOf = LocalDate.parse(facts.path("asOf").asString());
        List<Fact> dates = valuesInExamples.keySet().stream()
                .filter(fact -> fact.kind() == FactKind.DATE && !fact.path().equals("asOf"))
                .toList();
        if (!dates.isEmpty()) {
            put(
                    facts,
                    pick(dates).path(),
                    JSON.stringNode(asOf.minusDays(random.nextInt(400)).toString()));
        }
    }

    /** Facts that stand in the case itself, day and business left out. */
    private static List<Fact> ownFacts() {
        return FactCatalogue.facts().stream()
                .filter(fact -> fact.list() == null && !fact.path().equals("matter"))
                .toList();
    }

    /** Another value for the fact, in an item of its list where it belongs to one. */
    private void change(ObjectNode facts, Fact fact) {
        LocalDate asOf = LocalDate.parse(facts.path("asOf").asString());
        String list = fact.list();
        if (list == null) {
            put(facts, fact.path(), value(fact, asOf));
        } else if (!isKey(fact)
                && at(facts, list).orElse(null) instanceof ArrayNode items
                && !items.isEmpty()
                && items.get(random.nextInt(items.size())) instanceof ObjectNode item) {
            item.set(fact.name(), value(fact, asOf));
        }
    }

    private static boolean isKey(Fact fact) {
        return fact.name().equals("year") || fact.name().equals("month");
    }

    private static Optional<JsonNode> at(ObjectNode facts, String path) {
        JsonNode node = facts;
        for (String step : path.split("\\.")) {
            node = node.path(step);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    private static void put(ObjectNode facts, String path, JsonNode value) {
        ObjectNode node = facts;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            node = node.get(steps[i]) instanceof ObjectNode inner ? inner : node.putObject(steps[i]);
        }
        node.set(steps[steps.length - 1], value);
    }

    private JsonNode value(Fact fact, LocalDate asOf) {
        if (fact.path().equals("asOf")) {
            return JSON.stringNode(asOf.plusDays(random.nextInt(-400, 400)).toString());
        }
        return switch (fact.kind()) {
            case LIST -> list(fact, asOf);
            case SET -> set(fact, asOf);
            case MAP -> map(fact, asOf);
            case EVENT -> random.nextInt(4) == 0 ? JSON.stringNode("UNKNOWN") : element(fact, asOf);
            default -> element(fact, asOf);
        };
    }

    private JsonNode list(Fact fact, LocalDate asOf) {
        ArrayNode list = JSON.arrayNode();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (fact.elementKind() != FactKind.RECORD) {
                list.add(element(fact, asOf));
            } else {
                ObjectNode item = JSON.objectNode();
                for (Fact part : fact.items()) {
                    if (!isKey(part) && random.nextInt(8) != 0) {
                        item.set(part.name(), value(part, asOf));
                    }
                }
                if (TaxRecord.class.isAssignableFrom(fact.elementType())) {
                    item.put("year", asOf.getYear() - 1 - i);
                }
                list.add(item);
            }
        }
        return list;
    }

    private JsonNode set(Fact fact, LocalDate asOf) {
        ArrayNode set = JSON.arrayNode();
        Set<JsonNode> members = new LinkedHashSet<>();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            members.add(element(fact, asOf));
        }
        members.forEach(set::add);
        return set;
    }

    private JsonNode map(Fact fact, LocalDate asOf) {
        ObjectNode map = JSON.objectNode();
        for (int i = 1; i <= 4; i++) {
            Class<?> keys = fact.keyType();
            Object[] constants = keys == null ? null : keys.getEnumConstants();
            String key = constants != null
                    ? String.valueOf(constants[random.nextInt(constants.length)])
                    : keys == Integer.class ? String.valueOf(asOf.getYear() - i) : TEXTS.get(i % TEXTS.size());
            map.set(key, element(fact, asOf));
        }
        return map;
    }

    private JsonNode element(Fact fact, LocalDate asOf) {
        Object[] constants = fact.elementType().getEnumConstants();
        if (constants != null) {
            return JSON.stringNode(((Enum<?>) constants[random.nextInt(constants.length)]).name());
        }
        return switch (fact.elementKind()) {
            case MONEY -> JSON.numberNode(money());
            case NUMBER -> JSON.numberNode(number(fact, asOf));
            case PERCENT -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(0, 10001), 2));
            case BOOLEAN -> JSON.booleanNode(random.nextBoolean());
            case DATE, CONTRACT_END -> JSON.stringNode(day(asOf).toString());
            case YEAR_MONTH -> JSON.stringNode(YearMonth.from(day(asOf)).toString());
            case RECORD -> record(fact, asOf);
            default -> JSON.stringNode(pick(TEXTS));
        };
    }

    private ObjectNode record(Fact fact, LocalDate asOf) {
        ObjectNode record = JSON.objectNode();
        FactCatalogue.facts().stream()
                .filter(part -> part.path().startsWith(fact.path() + ".")
                        && part.path().indexOf('.', fact.path().length() + 1) < 0)
                .forEach(part -> record.set(part.name(), value(part, asOf)));
        return record;
    }

    /** As often around the amounts that texts name as anywhere else. */
    private BigDecimal money() {
        BigDecimal around = new BigDecimal(pick(List.of("0", "200000", "600000", "1000000", "5000000", "10000000")));
        return random.nextBoolean()
                ? around.add(BigDecimal.valueOf(random.nextInt(-1, 2))).max(BigDecimal.ZERO)
                : BigDecimal.valueOf(random.nextLong(0, 200_000_000L), 2);
    }

    private int number(Fact fact, LocalDate asOf) {
        return fact.unit() == FactUnit.YEAR
                ? asOf.getYear() - random.nextInt(5)
                : fact.unit() == FactUnit.RANK ? random.nextInt(1, 9) : random.nextInt(0, 130);
    }

    private LocalDate day(LocalDate asOf) {
        return asOf.plusDays(random.nextBoolean() ? random.nextInt(-200, 200) : random.nextInt(-3000, 100));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
