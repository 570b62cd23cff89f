package org.jingcai.testkit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads scenario files strictly: a key, provision or fact that does not exist is a fault, never passed over. Scenario names
 * are unique over all files one reader reads.
 */
final class ScenarioReader {

    private static final Set<String> FILE = Set.of("policy", "topic", "given", "scenarios");
    private static final Set<String> SCENARIO = Set.of("name", "facts", "expect");
    private static final Set<String> EXPECT = Stream.concat(
                    Stream.of(
                            "outcome", "findings", "paths", "missing", "eligibleFrom", "quotaNeeded", "filingChannel"),
                    ScoreExpectation.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FINDING =
            Set.of("status", "margin", "metFrom", "missing", "readings", "message", "actual", "required", "notes");
    private static final Set<String> PATH = Set.of("status", "findings");

    private static final String NONE = "none";

    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final String usual;
    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * @param policies that scenarios may name
     * @param usual id of the one that is meant where a file names none
     */
    ScenarioReader(List<Policy> policies, String usual) {
        policies.forEach(policy -> this.policies.put(policy.id(), policy));
        this.usual = usual;
    }

    /**
     * The scenarios of one file.
     *
     * @throws IssuesException with everything in it that cannot be used
     */
    List<Scenario> read(String file, ObjectNode tree) {
        Faults faults = new Faults();
        faults.unknownKeys(file, tree, FILE);
        Policy policy = policy(file, tree, faults);
        Topic topic = topic(file, tree, faults);
        ObjectNode given = object(file + ".given", tree.get("given"), faults);
        List<Scenario> scenarios = new ArrayList<>();
        JsonNode list = tree.get("scenarios");
        if (list == null || !list.isArray() || list.isEmpty()) {
            faults.wrongType(file + ".scenarios", "场景的列表，至少一个", "a list of scenarios, one at least");
        } else if (policy != null && topic != null) {
            for (int i = 0; i < list.size(); i++) {
                Scenario scenario = new Reading(file, policy, topic, faults).scenario(i, list.get(i), given);
                if (scenario != null) {
                    scenarios.add(scenario);
                }
            }
        }
        faults.raise();
        return List.copyOf(scenarios);
    }

    private @Nullable Policy policy(String file, ObjectNode tree, Faults faults) {
        String id = tree.path("policy").asString(usual);
        Policy policy = policies.get(id);
        if (policy == null) {
            faults.unknownName(IssueCode.UNKNOWN_POLICY, file + ".policy", id, "政策", "policy", policies.keySet());
        }
        return policy;
    }

    private static @Nullable Topic topic(String file, ObjectNode tree, Faults faults) {
        String id = tree.path("topic").asString(Topic.ELIGIBILITY.id());
        Optional<Topic> topic = Topic.of(id);
        if (topic.isEmpty()) {
            List<String> known = Stream.of(Topic.values()).map(Topic::id).toList();
            faults.unknownName(IssueCode.UNKNOWN_TOPIC, file + ".topic", id, "主题", "topic", known);
        }
        return topic.orElse(null);
    }

    private static ObjectNode object(String place, @Nullable JsonNode node, Faults faults) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        if (node != null && !node.isNull()) {
            faults.wrongType(place, "键和值的集合", "a mapping");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** The second over the first, deeply: null takes a fact away, a list takes the place of a list. */
    static ObjectNode merged(ObjectNode given, ObjectNode facts) {
        ObjectNode merged = given.deepCopy();
        facts.properties().forEach(fact -> {
            JsonNode before = merged.get(fact.getKey());
            if (fact.getValue().isNull()) {
                merged.remove(fact.getKey());
            } else if (fact.getValue() instanceof ObjectNode object) {
                ObjectNode under = before instanceof ObjectNode node ? node : JsonNodeFactory.instance.objectNode();
                merged.set(fact.getKey(), merged(under, object));
            } else {
                merged.set(fact.getKey(), fact.getValue().deepCopy());
            }
        });
        return merged;
    }

    /** The reading of the scenarios of one file. */
    private final class Reading {

        private final String file;
        private final Policy policy;
        private final Topic topic;
        private final Faults faults;

        Reading(String file, Policy policy, Topic topic, Faults faults) {
            this.file = file;
            this.policy = policy;
            this.topic = topic;
            this.faults = faults;
        }

        @Nullable
        Scenario scenario(int index, JsonNode node, ObjectNode given) {
            String name = node.path("name").asString("");
            String place = file + "「" + (name.isBlank() ? "第" + (index + 1) + "个" : name) + "」";
            if (!(node instanceof ObjectNode scenario) || name.isBlank()) {
                faults.add(
                        IssueCode.REQUIRED,
                        place,
                        "场景没有名称",
                        "the scenario has no name",
                        Text.of("name 写一句话：什么情形，什么结果", "Write a sentence as its name"));
                return null;
            }
            faults.unknownKeys(place, scenario, SCENARIO);
            String other = names.putIfAbsent(name, file);
            if (other != null) {
                faults.add(
                        IssueCode.DUPLICATE_KEY,
                        place,
                        other + " 中已有同名场景",
                        "there is a scenario of that name in " + other,
                        Text.of("请写明两者的区别", "Say what is different about it"));
            }
            ObjectNode facts = merged(given, object(place + ".facts", scenario.get("facts"), faults));
            Expectation expected = expectation(place + ".expect", scenario.get("expect"));
            Case kase = kase(place, facts);
            return expected == null || kase == null
                    ? null
                    : new Scenario(file, name, policy.id(), topic, facts, kase, expected);
        }

        private @Nullable Case kase(String place, ObjectNode facts) {
            try {
                return CaseReader.readTree(facts);
            } catch (IssuesException e) {
                e.issues().forEach(issue -> faults.inFacts(place, issue));
                return null;
            }
        }

        private @Nullable Expectation expectation(String place, @Nullable JsonNode node) {
            if (!(node instanceof ObjectNode expect) || expect.isEmpty()) {
                faults.add(
                        IssueCode.REQUIRED,
                        place,
                        "没有写预期",
                        "nothing is expected",
                        Text.of("至少写 outcome 或一条 findings", "Write an outcome or a finding at least"));
                return null;
            }
            faults.unknownKeys(place, expect, EXPECT);
            Map<String, Expectation.OfPath> paths = new LinkedHashMap<>();
            object(place + ".paths", expect.get("paths"), faults)
                    .properties()
                    .forEach(entry -> paths.put(
                            entry.getKey(),
                            path(place + ".paths." + entry.getKey(), entry.getKey(), entry.getValue())));
            return new Expectation(
                    constant(place + ".outcome", expect.get("outcome"), Outcome.class),
                    findings(place + ".findings", expect.get("findings")),
                    paths,
                    strings(place + ".missing", expect.get("missing")),
                    orNone(place + ".eligibleFrom", expect.get("eligibleFrom"), LocalDate::parse, "日期或 none"),
                    orNone(place + ".quotaNeeded", expect.get("quotaNeeded"), Boolean::valueOf, "true、false 或 none"),
                    orNone(place + ".filingChannel", expect.get("filingChannel"), text -> text, "渠道名或 none"),
                    ScoreExpectation.read(place, expect, faults));
        }

        private Map<String, Expectation.OfFinding> findings(String place, @Nullable JsonNode node) {
            Map<String, Expectation.OfFinding> findings = new LinkedHashMap<>();
            object(place, node, faults).properties().forEach(entry -> {
                String at = place + "." + entry.getKey();
                List<String> known =
                        policy.provisions().stream().map(Provision::id).toList();
                if (!known.contains(entry.getKey())) {
                    faults.unknownName(IssueCode.UNKNOWN_KEY, at, entry.getKey(), "条款", "provision", known);
                }
                findings.put(entry.getKey(), finding(at, entry.getValue()));
            });
            return findings;
        }

        private Expectation.OfFinding finding(String place, JsonNode node) {
            if (node.isString()) {
                return new Expectation.OfFinding(
                        constant(place, node, Status.class), null, null, null, null, null, null, null, null);
            }
            ObjectNode asked = object(place, node, faults);
            if (asked.isEmpty()) {
                faults.wrongType(place, "状态，或含 status 等键的集合", "a status or a mapping with one");
            }
            faults.unknownKeys(place, asked, FINDING);
            return new Expectation.OfFinding(
                    constant(place + ".status", asked.get("status"), Status.class),
                    orNone(place + ".margin", asked.get("margin"), BigDecimal::new, "数字或 none"),
                    orNone(place + ".metFrom", asked.get("metFrom"), LocalDate::parse, "日期或 none"),
                    strings(place + ".missing", asked.get("missing")),
                    readings(place + ".readings", asked.get("readings")),
                    asked.has("message") ? asked.get("message").asString() : null,
                    orNone(place + ".actual", asked.get("actual"), Function.identity(), "文字或 none"),
                    orNone(place + ".required", asked.get("required"), Function.identity(), "文字或 none"),
                    asked.has("notes") ? asked.get("notes").asString("") : null);
        }

        private Expectation.OfPath path(String place, String ground, JsonNode node) {
            List<String> known = policy.provisions().stream().map(Provision::id).toList();
            if (known.stream().noneMatch(id -> id.startsWith(ground))) {
                faults.unknownName(IssueCode.UNKNOWN_KEY, place, ground, "路径", "path", known);
            }
            if (node.isString()) {
                return new Expectation.OfPath(constant(place, node, Status.class), Map.of());
            }
            ObjectNode asked = object(place, node, faults);
            if (asked.isEmpty()) {
                faults.wrongType(place, "状态，或含 status、findings 的集合", "a status or a mapping with one");
            }
            faults.unknownKeys(place, asked, PATH);
            return new Expectation.OfPath(
                    constant(place + ".status", asked.get("status"), Status.class),
                    findings(place + ".findings", asked.get("findings")));
        }

        private @Nullable Map<String, Optional<Status>> readings(String place, @Nullable JsonNode node) {
            if (node instanceof ObjectNode statuses) {
                Map<String, Optional<Status>> readings = new LinkedHashMap<>();
                statuses.properties()
                        .forEach(entry -> readings.put(
                                entry.getKey(),
                                Optional.ofNullable(
                                        constant(place + "." + entry.getKey(), entry.getValue(), Status.class))));
                return readings;
            }
            List<String> ids = strings(place, node);
            if (ids == null) {
                return null;
            }
            Map<String, Optional<Status>> readings = new LinkedHashMap<>();
            ids.forEach(id -> readings.put(id, Optional.empty()));
            return readings;
        }

        private @Nullable List<String> strings(String place, @Nullable JsonNode node) {
            if (node == null) {
                return null;
            }
            if (!node.isArray()) {
                faults.wrongType(place, "列表，没有则写 []", "a list, [] for none");
                return null;
            }
            List<String> strings = new ArrayList<>();
            node.forEach(item -> strings.add(item.asString()));
            return strings;
        }

        private <E extends Enum<E>> @Nullable E constant(String place, @Nullable JsonNode node, Class<E> type) {
            if (node == null) {
                return null;
            }
            List<String> names =
                    Stream.of(type.getEnumConstants()).map(Enum::name).toList();
            if (!names.contains(node.asString(""))) {
                faults.unknownName(IssueCode.WRONG_VALUE, place, node.asString(node.toString()), "此值", "value", names);
                return null;
            }
            return Enum.valueOf(type, node.asString());
        }

        /** Null where nothing is asked, empty for "none". */
        private <T> @Nullable Optional<T> orNone(
                String place, @Nullable JsonNode node, Function<String, T> reader, String expected) {
            if (node == null) {
                return null;
            }
            String text = node.isContainer() || node.isNull() ? "" : node.asString();
            if (text.equals(NONE)) {
                return Optional.empty();
            }
            try {
                if (!text.isEmpty()) {
                    return Optional.of(reader.apply(text));
                }
            } catch (DateTimeException | NumberFormatException e) {
                // reported below, with what should stand there
            }
            faults.wrongType(place, expected, "a value or none");
            return null;
        }
    }
}
