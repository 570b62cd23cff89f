package org.jingcai.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Status;
import org.junit.jupiter.api.Test;

/** Several readings of one text: decided where they agree, for review where they differ. */
class ReadingsTest {

    private static final List<Status> CHAIN = List.of(Status.UNMET, Status.UNKNOWN, Status.REVIEW, Status.MET);

    @Test
    void threeReadingsComeToWhatTheyAgreeOn() {
        for (Status a : CHAIN) {
            for (Status b : CHAIN) {
                for (Status c : CHAIN) {
                    Set<Status> decided = EnumSet.of(a, b, c);
                    boolean unknown = decided.remove(Status.UNKNOWN);
                    Status expected = decided.size() > 1
                            ? Status.REVIEW
                            : unknown ? Status.UNKNOWN : decided.iterator().next();
                    assertThat(Readings.combine(a, b, c))
                            .as("%s %s %s", a, b, c)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void oneReadingIsItself() {
        CHAIN.forEach(status -> assertThat(Readings.combine(status)).isEqualTo(status));
    }
}
