package org.jingcai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"注册资本, 注册资本, 0", "注册资木, 注册资本, 1", "册注资本, 注册资本, 1", "资本, 注册资本, 2", "'', 注册, 2", "abc, xyz, 3"})
    void distanceCountsWhatHasToBeChanged(String from, String to, int changes) {
        assertThat(Nearest.distance(from, to)).isEqualTo(changes);
        assertThat(Nearest.distance(to, from)).isEqualTo(changes);
    }

    @Test
    void theFewestChangesWinAndTheFirstInOrderOfSeveral() {
        assertThat(Nearest.to("注册资木", List.of("注册日期", "注册资本"))).contains("注册资本");
        assertThat(Nearest.to("ac", List.of("ad", "ab"))).contains("ab");
    }

    @Test
    void whatDiffersInMoreThanHalfIsNotMeant() {
        assertThat(Nearest.to("abcd", List.of("abxy"))).contains("abxy");
        assertThat(Nearest.to("abcd", List.of("axyz"))).isEmpty();
        assertThat(Nearest.to("abcde", List.of("abxyz"))).contains("abxyz");
        assertThat(Nearest.to("abcde", List.of("axyzv"))).isEmpty();
        assertThat(Nearest.to("abcd", List.of())).isEmpty();
    }
}
