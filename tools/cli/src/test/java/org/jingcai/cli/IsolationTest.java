package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.json.AnswerWriter;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicySource;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Policies do not touch each other: each answers alone as it answers beside all others. */
class IsolationTest {

    private static final int CASES = 60;
    private static final long SEED = 20250331;

    private final Jingcai together = Jingcai.load();
    private final Map<String, Jingcai> alone = new LinkedHashMap<>();
    private final List<ObjectNode> examples = examples();
    private final Random random = new Random(SEED);

    IsolationTest() {
        // The editions of a policy belong together: which of them speaks is settled among them.
        Map<String, Jingcai.Builder> builders = new LinkedHashMap<>();
        for (PolicySource source : ServiceLoader.load(PolicySource.class)) {
            String id = Jingcai.builder().add(source).build().policies().get(0).id();
            builders.computeIfAbsent(id, key -> Jingcai.builder()).add(source);
        }
        builders.forEach((id, builder) -> alone.put(id, builder.build()));
    }

    @Test
    void each_policy_answers_alone_as_it_answers_beside_all_others() {
        assertThat(alone).hasSizeGreaterThanOrEqualTo(5);
        int answered = 0;
        for (int i = 0; i < CASES; i++) {
            Case kase = next();
            for (Map.Entry<String, Jingcai> engine : alone.entrySet()) {
                Policy policy = engine.getValue().policy(engine.getKey(), kase).orElseThrow();
                for (Topic topic : policy.topics()) {
                    if (policy.matters().get(topic).contains(kase.matter())) {
                        assertThat(answer(engine.getValue(), policy.id(), topic, kase))
                                .as("%s of %s, case %d of seed %d", topic, policy.id(), i, SEED)
                                .isEqualTo(answer(together, policy.id(), topic, kase));
                        answered++;
                    }
                }
            }
        }
        assertThat(answered).isGreaterThan(CASES);
    }

    private static String answer(Jingcai engine, String policy, Topic topic, Case kase) {
        return AnswerWriter.write(engine.ask(policy, topic, kase), Language.ZH);
    }

    /** Groups of facts from examples mixed, some facts left out, any matter; drawn again where that cannot be. */
    private Case next() {
        while (true) {
            ObjectNode kase = pick(examples).deepCopy();
            for (String group : List.of("unit", "applicant", "employment", "graduate", "points")) {
                JsonNode other = pick(examples).get(group);
                if (other != null && random.nextInt(3) == 0) {
                    kase.set(group, other.deepCopy());
                }
                if (kase.get(group) instanceof ObjectNode facts) {
                    leaveOut(facts);
                }
            }
            if (random.nextInt(4) == 0) {
                kase.put("matter", pick(List.of(Matter.values())).name());
            }
            Optional<Case> read = read(kase);
            if (read.isPresent()) {
                return read.get();
            }
        }
    }

    private void leaveOut(ObjectNode facts) {
        List<String> names = new ArrayList<>(facts.propertyNames());
        for (int i = random.nextInt(3); i > 0 && !names.isEmpty(); i--) {
            facts.remove(pick(names));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Optional<Case> read(ObjectNode kase) {
        try {
            return Optional.of(CaseReader.readTree(kase));
        } catch (IssuesException e) {
            return Optional.empty();
        }
    }

    private static List<ObjectNode> examples() {
        try (Stream<Path> files = Files.list(Ran.ROOT.resolve("examples"))) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            List<ObjectNode> trees = new ArrayList<>();
            for (Path file : cases) {
                trees.add((ObjectNode) JsonMapper.shared().readTree(Files.readString(file)));
            }
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
