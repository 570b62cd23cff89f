package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;

/** The two ways of showing a board, with words of our own. */
class BoardTest {

    private static final Wording ZH = new Wording(Language.ZH);

    private static Board board(String word) {
        Board.Cell short1 = new Board.Cell(
                List.of(new Board.Entry(
                        "第三条",
                        "第三条 " + word,
                        new Board.Mark(Tone.BAD, "不符合"),
                        List.of(new Board.Part("要求", List.of(word, "满足下列任一", "甲", "乙"))))),
                "");
        Board.Cell nothing = new Board.Cell(List.of(), "无此要求");
        return new Board(
                "对照",
                "说明 " + word,
                List.of(new Board.Head("朝阳区", "朝阳区细则"), new Board.Head("丰台区", word)),
                List.of(),
                List.of(new Board.Question("资本", word, "可定 朝阳区")),
                List.of(new Board.Row("CAPITAL", "资本", "", true, List.of(short1, nothing))),
                List.of());
    }

    private static String text(int width) {
        return new BoardText(ZH, Style.PLAIN, width).render(board("注册资本不低于100万元"));
    }

    @Test
    void columns_stand_one_under_another_where_there_is_room() {
        assertThat(text(80)).endsWith("""
                        朝阳区                               丰台区
                --------------------------------------------------------------------------------
                资本    不符合  第三条                       无此要求
                有差别  要求：注册资本不低于100万元；满足下
                        列任一：甲；乙
                """);
    }

    @Test
    void a_narrow_terminal_gets_one_theme_after_another() {
        assertThat(text(40)).endsWith("""
                资本  有差别
                  朝阳区  不符合  第三条
                          要求：注册资本不低于100万元；
                          满足下列任一：甲；乙
                  丰台区  无此要求
                """);
    }

    @Test
    void what_cannot_be_broken_stays_in_its_column_all_the_same() {
        Board long1 = board("applicant.taxRecords[2024-09].taxableIncome.of.a.very.long.name");

        assertThat(new BoardText(ZH, Style.PLAIN, 60).render(long1).lines())
                .filteredOn(line -> line.contains("applicant") && !line.startsWith("  ") && !line.startsWith("说明"))
                .allMatch(line -> Columns.width(line) <= 62);
    }

    @Test
    void markup_in_a_word_is_shown_and_not_obeyed() {
        String page = new BoardHtml(ZH).render(board("<script>alert('1')</script> & \"x\""));

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;")
                .doesNotContain("<script", "alert('1')");
        assertThat(page.split("<tr ").length - 1).isEqualTo(1);
    }

    @Test
    void a_status_is_told_by_word_and_sign_beside_its_colour() {
        assertThat(new BoardHtml(ZH).render(board("x")))
                .contains("<span class=\"mark bad\"><span aria-hidden=\"true\">✕</span>不符合</span>");
    }
}
