package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jingcai.Issue;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random cases are read without loss, and one mistake in them is one issue at its place. */
class RandomCaseTest {

    private static final int CASES = 60;
    private static final int MISTAKES = 25;

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadWithoutAnIssueAsTextAndAsTree(long seed) {
        ObjectNode tree = RandomCase.of(seed);

        assertThat(CaseReader.read(tree.toString())).isEqualTo(CaseReader.readTree(tree));
    }

    @Test
    void everyFactOfTheCatalogueIsReadIntoTheCase() {
        TreeSet<String> unread = new TreeSet<>();
        FactCatalogue.facts().stream()
                .filter(fact -> fact.list() == null)
                .map(Fact::path)
                .forEach(unread::add);

        seeds().forEach(seed -> {
            ObjectNode tree = RandomCase.of(seed);
            Case kase = CaseReader.readTree(tree);
            for (Fact fact : FactCatalogue.facts()) {
                JsonNode written =
                        fact.list() == null ? tree.at("/" + fact.path().replace('.', '/')) : null;
                if (written != null && !written.isMissingNode() && !written.isNull()) {
                    assertThat(fact.of(kase)).as("%s of case %d", fact, seed).isNotNull();
                    unread.remove(fact.path());
                }
            }
        });

        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesOneIssueAtItsPlaceForOneMisspeltKey(long seed) {
        for (int i = 0; i < MISTAKES; i++) {
            ObjectNode tree = RandomCase.of(seed);
            Member member = anyMember(tree, new Random(seed * MISTAKES + i), false);
            JsonNode value = member.object().remove(member.key());
            member.object().set(member.key() + "x", value);

            assertThat(Cases.issues(tree.toString()))
                    .as("%sx in %s", member.path(), tree)
                    .extracting(Issue::place)
                    .containsExactly(member.path() + "x");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesOneIssueAtItsPlaceForOneValueOfAnotherType(long seed) {
        for (int i = 0; i < MISTAKES; i++) {
            ObjectNode tree = RandomCase.of(seed);
            Member member = anyMember(tree, new Random(seed * MISTAKES + i), true);
            if (member.object().get(member.key()).isArray()) {
                member.object().putObject(member.key());
            } else {
                member.object().putArray(member.key());
            }

            assertThat(Cases.issues(tree.toString()))
                    .as("%s in %s", member.path(), tree)
                    .extracting(Issue::place)
                    .containsExactly(member.path());
        }
    }

    /** A key of an object somewhere in the tree. */
    private record Member(ObjectNode object, String key, String path) {}

    /** @param freeKeys whether keys that may be any name are among those to choose from, and keys with null */
    private static Member anyMember(ObjectNode tree, Random random, boolean freeKeys) {
        List<Member> members = new ArrayList<>();
        collect(tree, "$", members);
        if (!freeKeys) {
            members.removeIf(member -> member.key().startsWith("key-"));
        } else {
            members.removeIf(member -> member.object().get(member.key()).isNull());
        }
        return members.get(random.nextInt(members.size()));
    }

    private static void collect(JsonNode node, String path, List<Member> members) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((key, value) -> {
                members.add(new Member(object, key, path + "." + key));
                collect(value, path + "." + key, members);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]", members);
        }
    }
}
