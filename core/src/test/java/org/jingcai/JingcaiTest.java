package org.jingcai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.policy.Topic;
import org.junit.jupiter.api.Test;

/** An engine without policies: questions are answered with what is lacking, never with a null. */
class JingcaiTest {

    private static final Case EMPTY =
            CaseBuilder.builder().asOf(LocalDate.of(2025, 6, 30)).build();

    private final Jingcai none = Jingcai.builder().build();

    @Test
    void anEmptyEngineSaysSoWithTheRemedy() {
        assertThat(none.policies()).isEmpty();
        assertThat(none.policy("chaoyang")).isEmpty();
        assertThatThrownBy(() -> none.eligibility("chaoyang", EMPTY))
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        e -> assertThat(e.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_POLICY);
                            assertThat(issue.problem().zh()).isEqualTo("没有载入任何政策");
                            assertThat(issue.remedy().zh())
                                    .contains(
                                            "META-INF/services/org.jingcai.policy.PolicySource",
                                            "discover(ClassLoader)");
                        }));
    }

    @Test
    void whereNothingIsLoadedThatIsSaid() {
        assertThatThrownBy(() -> none.askAll(Topic.TIMELINE, EMPTY))
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        e -> assertThat(e.issues()).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_POLICY));
    }
}
