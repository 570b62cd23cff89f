package org.jingcai.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.answer.Status.MET;
import static org.jingcai.answer.Status.NOT_APPLICABLE;
import static org.jingcai.answer.Status.REVIEW;
import static org.jingcai.answer.Status.UNKNOWN;
import static org.jingcai.answer.Status.UNMET;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws that make answers independent of the order of rules. */
class StatusTest {

    private static final List<Status> ALL = List.of(Status.values());
    private static final List<Status> CHAIN = List.of(UNMET, UNKNOWN, REVIEW, MET);

    @Test
    void allOfIsTheMinimumOfTheChainAndAnyOfItsMaximum() {
        for (int i = 0; i < CHAIN.size(); i++) {
            for (int j = 0; j < CHAIN.size(); j++) {
                Status a = CHAIN.get(i);
                Status b = CHAIN.get(j);
                assertThat(a.and(b)).as("%s and %s", a, b).isEqualTo(CHAIN.get(Math.min(i, j)));
                assertThat(a.or(b)).as("%s or %s", a, b).isEqualTo(CHAIN.get(Math.max(i, j)));
            }
        }
    }

    @Test
    void bothAreCommutativeAndIdempotent() {
        for (Status a : ALL) {
            assertThat(a.and(a)).isEqualTo(a);
            assertThat(a.or(a)).isEqualTo(a);
            for (Status b : ALL) {
                assertThat(a.and(b)).as("%s and %s", a, b).isEqualTo(b.and(a));
                assertThat(a.or(b)).as("%s or %s", a, b).isEqualTo(b.or(a));
            }
        }
    }

    @Test
    void bothAreAssociative() {
        for (Status a : ALL) {
            for (Status b : ALL) {
                for (Status c : ALL) {
                    assertThat(a.and(b).and(c)).as("%s %s %s", a, b, c).isEqualTo(a.and(b.and(c)));
                    assertThat(a.or(b).or(c)).as("%s %s %s", a, b, c).isEqualTo(a.or(b.or(c)));
                }
            }
        }
    }

    @Test
    void withinTheChainEachDistributesOverTheOther() {
        for (Status a : CHAIN) {
            for (Status b : CHAIN) {
                for (Status c : CHAIN) {
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
                }
            }
        }
    }

    @Test
    void whatDoesNotApplyTakesNoPart() {
        for (Status a : ALL) {
            assertThat(a.and(NOT_APPLICABLE)).isEqualTo(a);
            assertThat(a.or(NOT_APPLICABLE)).isEqualTo(a);
        }
        assertThat(Status.allOf(List.of())).isEqualTo(NOT_APPLICABLE);
        assertThat(Status.anyOf(List.of())).isEqualTo(NOT_APPLICABLE);
        assertThat(Status.allOf(List.of(MET, NOT_APPLICABLE, REVIEW))).isEqualTo(REVIEW);
        assertThat(Status.anyOf(List.of(UNMET, NOT_APPLICABLE, UNKNOWN))).isEqualTo(UNKNOWN);
    }

    @Test
    void negationTurnsWhatIsDecidedAndLeavesWhatIsOpen() {
        assertThat(ALL.stream().map(Status::negated)).containsExactly(MET, UNKNOWN, REVIEW, UNMET, NOT_APPLICABLE);
        assertThat(ALL.stream().map(Status::negated).map(Status::negated)).isEqualTo(ALL);
    }

    @Test
    void aMissInPrincipleIsForReviewAndNothingElseChanges() {
        assertThat(ALL.stream().map(Status::missedInPrinciple))
                .containsExactly(REVIEW, UNKNOWN, REVIEW, MET, NOT_APPLICABLE);
        assertThat(ALL.stream().map(Status::atMostReview))
                .containsExactly(UNMET, UNKNOWN, REVIEW, REVIEW, NOT_APPLICABLE);
    }
}
