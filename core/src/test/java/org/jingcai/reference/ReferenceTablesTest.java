package org.jingcai.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

    private static Figure figure(String name, int year, String value) {
        return new Figure(name, year, new BigDecimal(value), null, Figure.Certainty.OFFICIAL, "公报");
    }

    @Test
    void everyBadLineIsToldInOnePass() {
        String table = String.join(
                "\n",
                "# 注释",
                "a\t2024\t1\t\tOFFICIAL\t公报",
                "a\t2024\t1",
                "a\t二〇二四\t1\t\tOFFICIAL\t公报",
                "",
                "a\t2024\t1,000\t\tOFFICIAL\t公报",
                "a\t2024\t1\t2025-02-30\tOFFICIAL\t公报",
                "a\t2024\t1\t\tMAYBE\t公报");

        assertThatThrownBy(() -> FigureReader.read("t.tsv", new StringReader(table)))
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        e -> assertThat(e.issues())
                                .extracting(issue -> issue.render(Language.ZH))
                                .containsExactly(
                                        "t.tsv:3：应有 6 列，实有 3 列。各列以制表符分开：名称、年度、数值、公布日期、可靠程度、来源",
                                        "t.tsv:4：年度或数值不是数字：二〇二四、1。年度写 2024，数值写 143244",
                                        "t.tsv:6：年度或数值不是数字：2024、1,000。年度写 2024，数值写 143244",
                                        "t.tsv:7：日期写法不对：2025-02-30。写成 2025-09-18，不知道则留空",
                                        "t.tsv:8：可靠程度不认识：MAYBE。写 OFFICIAL 或 SECONDARY"));
    }

    @Test
    void goodLinesAreReadWhatever() throws IOException {
        List<Figure> figures =
                FigureReader.read("t.tsv", new StringReader("a\t2024\t11937.5\t2025-09-18\tSECONDARY\t新闻\r\n\r\n"));

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("11937.5");
            assertThat(figure.publishedOn()).isEqualTo("2025-09-18");
            assertThat(figure.source()).isEqualTo("新闻");
        });
    }

    @Test
    void theHashFollowsEveryValueAndNothingElse() {
        String hash = ReferenceTables.of(List.of(figure("a", 2024, "1"), figure("b", 2024, "2")))
                .hash();
        assertThat(ReferenceTables.of(List.of(figure("b", 2024, "2.0"), figure("a", 2024, "1")))
                        .hash())
                .isEqualTo(hash);
        assertThat(ReferenceTables.of(List.of(figure("a", 2024, "1"), figure("b", 2024, "2.1")))
                        .hash())
                .isNotEqualTo(hash);
        assertThat(ReferenceTables.of(List.of(figure("a", 2024, "1"), figure("b", 2023, "2")))
                        .hash())
                .isNotEqualTo(hash);
        assertThat(ReferenceTables.shipped().hash()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void everyPairOfFiguresForOneYearIsTold() {
        assertThatThrownBy(() -> ReferenceTables.of(List.of(
                        figure("a", 2023, "1"),
                        figure("a", 2023, "1"),
                        figure("a", 2024, "1"),
                        figure("b", 2023, "1"),
                        figure("b", 2023, "2"))))
                .isInstanceOfSatisfying(IssuesException.class, e -> {
                    assertThat(e.issues()).extracting(Issue::place).containsExactly("a[2023]", "b[2023]");
                    assertThat(e.issues()).extracting(Issue::code).containsOnly(IssueCode.DUPLICATE_RECORD);
                });
    }

    @Test
    void aYearThatNobodyPublishedIsAbsent() {
        ReferenceTables tables = ReferenceTables.of(List.of(figure("a", 2023, "1")));

        assertThat(tables.figure("a", 2023)).get().extracting(Figure::value).isEqualTo(BigDecimal.ONE);
        assertThat(tables.figure("a", 2024)).isEmpty();
        assertThat(tables.figure("b", 2023)).isEmpty();
    }

    @Test
    void everyShippedFigureNamesAParameterAndItsSource() {
        assertThat(ReferenceTables.shipped().figures())
                .hasSizeGreaterThanOrEqualTo(21)
                .allSatisfy(figure -> {
                    assertThat(FactCatalogue.byPath(figure.name().replaceFirst("^(parameters\\.\\w+).*", "$1")))
                            .as(figure.name())
                            .isPresent();
                    assertThat(figure.source()).isNotBlank();
                    assertThat(figure.value()).isPositive();
                });
    }

    @Test
    void theShippedWagesAreThoseOfTheBureau() {
        ReferenceTables shipped = ReferenceTables.shipped();

        assertThat(shipped.figure("parameters.avgWageFullCalibreAnnual", 2024)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("143244");
        assertThat(shipped.figure("parameters.avgWageFullCalibreMonthly", 2024)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("11937");
        assertThat(shipped.figure("parameters.avgWageCityEmployeeAnnual", 2017)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("101599");
        assertThat(shipped.figure("parameters.avgWageFullCalibreAnnual", 2017)).isEmpty();
    }
}
