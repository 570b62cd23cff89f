package org.jingcai.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactKind;
import org.jingcai.facts.FactUnit;
import org.jingcai.facts.Labelled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case with about half of all facts, none of them wrong, made from the catalogue alone. */
final class RandomCase {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    private RandomCase(long seed) {
        this.random = new Random(seed);
    }

    static ObjectNode of(long seed) {
        return new RandomCase(seed).tree();
    }

    private ObjectNode tree() {
        ObjectNode tree = NODES.objectNode().put("asOf", "2025-06-30");
        for (Fact fact : FactCatalogue.facts()) {
            boolean whole = fact.list() == null && fact.elementKind() != FactKind.RECORD;
            boolean items = fact.list() == null && fact.kind() == FactKind.LIST;
            if ((whole || items) && random.nextBoolean() && !fact.path().equals("asOf")) {
                ObjectNode object = tree;
                String[] steps = fact.path().split("\\.");
                for (int i = 0; i < steps.length - 1; i++) {
                    object = object.get(steps[i]) instanceof ObjectNode group ? group : object.putObject(steps[i]);
                }
                object.set(fact.name(), value(fact));
            }
        }
        return tree;
    }

    private JsonNode value(Fact fact) {
        if (random.nextInt(20) == 0) {
            return NODES.nullNode();
        }
        return switch (fact.kind()) {
            case LIST, SET -> list(fact);
            case MAP -> map(fact);
            case EVENT -> random.nextInt(4) == 0 ? NODES.stringNode("UNKNOWN") : plain(fact);
            default -> plain(fact);
        };
    }

    private ArrayNode list(Fact fact) {
        ArrayNode list = NODES.arrayNode();
        List<Labelled> constants = fact.constants();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (!fact.items().isEmpty()) {
                list.add(item(fact, i));
            } else if (constants.isEmpty()) {
                list.add("text" + i);
            } else if (i < constants.size()) {
                list.add(constants.get(i).name());
            }
        }
        return list;
    }

    /** An item; the key of a record is its own, and never left out. */
    private ObjectNode item(Fact list, int index) {
        ObjectNode item = NODES.objectNode();
        boolean monthly = list.path().equals("applicant.taxRecords") && random.nextBoolean();
        for (Fact part : list.items()) {
            if (list.name().equals("taxRecords") && part.name().equals("month")) {
                if (monthly) {
                    item.put("month", "2024-0" + (index + 1));
                }
            } else if (list.name().equals("taxRecords") && part.name().equals("year")) {
                if (!monthly) {
                    item.put("year", 2024 - index);
                }
            } else if (random.nextBoolean()) {
                item.set(part.name(), value(part));
            }
        }
        return item;
    }

    private ObjectNode map(Fact fact) {
        ObjectNode map = NODES.objectNode();
        for (int i = 0; i < random.nextInt(4); i++) {
            String key = fact.keyType() == Integer.class
                    ? String.valueOf(2020 + i)
                    : fact.keyType() == String.class
                            ? "key-" + i
                            : fact.keyType().getEnumConstants()[i].toString();
            map.set(key, plain(fact));
        }
        return map;
    }

    private JsonNode plain(Fact fact) {
        return switch (fact.elementKind()) {
            case MONEY -> decimal(random.nextInt(10_000_000) + ".0" + random.nextInt(10));
            case PERCENT -> decimal(random.nextInt(100) + "." + random.nextInt(10));
            case NUMBER -> number(fact);
            case BOOLEAN -> NODES.booleanNode(random.nextBoolean());
            case JUDGEMENT, ENUM ->
                NODES.stringNode(fact.constants()
                        .get(random.nextInt(fact.constants().size()))
                        .name());
            case DATE -> NODES.stringNode(month(fact) + "-" + (10 + random.nextInt(19)));
            case YEAR_MONTH -> NODES.stringNode(month(fact));
            case CONTRACT_END -> NODES.stringNode(random.nextBoolean() ? "OPEN_ENDED" : "2027-12-31");
            case TEXT ->
                NODES.stringNode(
                        fact.path().equals("applicant.nationality")
                                ? random.nextBoolean() ? "CN" : "FR"
                                : "text " + random.nextInt(1000));
            case EVENT, LIST, SET, MAP, RECORD -> throw new IllegalStateException(fact.path());
        };
    }

    private JsonNode number(Fact fact) {
        if (fact.unit() == FactUnit.YEAR) {
            return NODES.numberNode(2000 + random.nextInt(25));
        }
        return fact.elementType() == Integer.class
                ? NODES.numberNode(1 + random.nextInt(120))
                : decimal(random.nextInt(100) + "." + random.nextInt(100));
    }

    /** Ends lie after starts. */
    private String month(Fact fact) {
        int year = (fact.name().equals("to") ? 2012 : 2000) + random.nextInt(12);
        return year + "-" + (10 + random.nextInt(3));
    }

    private JsonNode decimal(String number) {
        return random.nextBoolean() ? NODES.stringNode(number) : NODES.numberNode(new BigDecimal(number));
    }
}
