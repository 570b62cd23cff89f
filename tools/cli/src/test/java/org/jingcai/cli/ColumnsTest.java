package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void a_Chinese_character_takes_two_columns() {
        assertThat(Columns.width("注册资本 800")).isEqualTo(12);
        assertThat(Columns.pad("资本", 6) + "|").isEqualTo("资本  |");
    }

    @Test
    void lines_break_between_Chinese_characters_and_never_before_a_closing_mark() {
        assertThat(Columns.wrap("  ", 4, "实为若干，应不低于若干", 12)).isEqualTo("  实为若干，\n    应不低于\n    若干\n");
    }

    @Test
    void a_number_stays_with_its_unit() {
        assertThat(Columns.wrap("", 2, "应不低于 1000000 元", 16)).isEqualTo("应不低于\n  1000000 元\n");
    }

    @Test
    void words_stay_whole_even_where_one_is_longer_than_a_line() {
        assertThat(Columns.wrap("", 0, "a unit.registeredCapital b", 10)).isEqualTo("a\nunit.registeredCapital\nb\n");
    }
}
