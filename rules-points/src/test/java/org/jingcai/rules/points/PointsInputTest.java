package org.jingcai.rules.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.answer.NextStep;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.json.CaseReader;
import org.jingcai.reference.Figure;
import org.jingcai.reference.ReferenceTables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("积分的输入和数据")
class PointsInputTest {

    private final Jingcai jingcai = Jingcai.load();

    @ParameterizedTest
    @DisplayName("不可能的资料被拒绝，并指明位置")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.residences[0].to | 'residences':[{'kind':'RENT','from':'2018-05','to':'2018-04'}]",
                "$.residences[0].from | 'residences':[{'kind':'RENT','from':'2019-07'}]",
                "$.socialInsurance.insuredMonths[0].from | 'socialInsurance':{'insuredMonths':[{'from':'2019-07','to':'2019-08'}]}",
                "$.jobHousing.movedHomeMonths | 'jobHousing':{'movedHomeMonths':-1}",
                "$.socialInsurance.continuousMonths | 'socialInsurance':{'continuousMonths':253}",
                "$.socialInsurance.monthsByType.MEDICAL | 'socialInsurance':{'monthsByType':{'MEDICAL':253}}",
                "$.stakes[0].subscribedRatio | 'stakes':[{'subscribedRatio':100.01}]"
            })
    void impossibleFactsAreRefusedWithTheirPlace(String place, String facts) {
        String json = ("{'asOf':'2019-06-30','points':{'launchYear':2019}," + facts + "}").replace('\'', '"');
        assertThatThrownBy(() -> jingcai.score("points", CaseReader.read(json)))
                .isInstanceOfSatisfying(IssuesException.class, e -> {
                    assertThat(e.issues()).extracting(issue -> issue.place()).contains(place);
                    assertThat(e.issues())
                            .allSatisfy(issue -> assertThat(issue.remedy().zh()).isNotBlank());
                });
    }

    @Test
    @DisplayName("截止日与评估日之间的月份不是错误")
    void monthsBetweenCutOffAndAssessmentAreNoMistake() {
        String json = """
                {"asOf": "2019-06-30", "points": {"launchYear": 2019},
                 "residences": [{"kind": "OWN", "from": "2019-01", "plannedUseResidential": true, "titleCertificate": true}]}
                """;
        ScoreAnswer answer = jingcai.score("points", CaseReader.read(json));
        assertThat(answer.indicators().get(1).points().max()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("分值表的每个数字都有来源和年度，只到2019年")
    void everyFigureHasItsSourceAndRound() {
        List<Figure> figures = ReferenceTables.shipped().figures().stream()
                .filter(figure -> figure.name().startsWith("parameters.points")
                        || figure.name().startsWith("parameters.coreSix"))
                .toList();
        assertThat(figures).hasSizeGreaterThan(50).allSatisfy(figure -> {
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.year()).isIn(2018, 2019);
        });
        assertThat(Stream.of(2018, 2019)
                        .map(year -> ReferenceTables.shipped()
                                .figure("parameters.pointsPassMark", year)
                                .orElseThrow()
                                .certainty()))
                .containsExactly(Figure.Certainty.OFFICIAL, Figure.Certainty.SECONDARY);
    }

    @Test
    @DisplayName("没有分值表时指标没有上限，指明缺哪个分值")
    void withoutPublishedPointsTheIndicatorIsUnknown() {
        Jingcai bare = Jingcai.builder()
                .discover()
                .referenceTables(ReferenceTables.of(Set.of()))
                .build();
        ScoreAnswer answer =
                bare.score("points", CaseReader.read("{\"asOf\": \"2019-06-30\", \"points\": {\"launchYear\": 2019}}"));
        assertThat(answer.missing())
                .contains(
                        "parameters.pointsPassMark[2019]",
                        "parameters.pointsRates[pt-13-1]",
                        "parameters.pointsRates[pt-13-7]");
        assertThat(answer.indicators().get(0).points().max()).isNull();
    }

    @Test
    @DisplayName("接下来可以增加的积分按日期先后列出")
    void theNextFullYearOfEachClockIsDated() {
        String json = """
                {"asOf": "2019-06-30", "points": {"launchYear": 2019},
                 "socialInsurance": {"monthsByType": {"PENSION": 70, "MEDICAL": 70, "UNEMPLOYMENT": 70, "INJURY": 70, "MATERNITY": 70},
                   "continuousMonths": 70, "unitRegisteredInBeijing": true, "actualWorkplaceInBeijing": true},
                 "residences": [{"kind": "OWN", "from": "2018-06", "plannedUseResidential": true, "titleCertificate": true}]}
                """;
        ScoreAnswer answer = jingcai.score("points", CaseReader.read(json));
        assertThat(answer.next())
                .extracting(
                        NextStep::provision, NextStep::on, step -> step.points().toPlainString())
                .containsExactly(
                        tuple("pt-13-1", LocalDate.of(2019, 2, 28), "0.5"),
                        tuple("pt-13-2-own", LocalDate.of(2019, 5, 31), "0.42"),
                        tuple("pt-12-3", LocalDate.of(2020, 2, 29), "0"));
    }
}
