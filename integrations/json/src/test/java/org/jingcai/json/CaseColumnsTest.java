package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseColumnsTest {

    private static Case read(List<String> names, String... cells) {
        return CaseColumns.of(names).read(List.of(cells));
    }

    private static List<Issue> issues(ThrowingCallable reading) {
        IssuesException refused = catchThrowableOfType(IssuesException.class, reading);
        return refused.issues();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";;", "MODEL_WORKER_NATIONAL;", ";MODEL_WORKER_NATIONAL", " ; "})
    void a_value_left_empty_between_semicolons_is_refused(String cell) {
        assertThat(issues(() -> read(List.of("asOf", "honours"), "2019-06-30", cell)))
                .extracting(Issue::place, Issue::code)
                .containsExactly(tuple("honours", IssueCode.WRONG_VALUE));
    }

    @Test
    void a_row_says_what_the_same_case_in_JSON_says() {
        Case row = read(
                List.of(
                        "asOf",
                        "unit.kind",
                        "unit.registeredCapital",
                        "unit.legalPerson",
                        "unit.taxRecords[2024].taxPaid",
                        "unit.taxRecords[2023].taxPaid",
                        "unit.headcountByYear[2024]",
                        "applicant.taxRecords[2025-03].taxableIncome",
                        "applicant.taxRecords[2024].taxableIncome",
                        "applicant.awards[1].tier",
                        "applicant.awards[0].tier",
                        "graduate.schoolTags",
                        "socialInsurance.monthsByType[PENSION]",
                        "certificate.renewalFiledOn",
                        "points.objection.filedOn",
                        "employment.contractEndDate",
                        "employment.contractEmployer"),
                "2025-03-31",
                "ENTERPRISE",
                "5000000.50",
                "TRUE",
                "420000",
                "350000",
                "30",
                "20000",
                "260000",
                "PROVINCIAL",
                "NATIONAL",
                "BEIJING_FULLTIME; PROVINCIAL_NORMAL",
                "120",
                "UNKNOWN",
                "2025-03-01",
                "OPEN_ENDED",
                "Beijing, \"A\"");

        assertThat(row).isEqualTo(CaseReader.read("""
                {
                  "asOf": "2025-03-31",
                  "unit": {
                    "kind": "ENTERPRISE", "registeredCapital": "5000000.50", "legalPerson": true,
                    "taxRecords": [{"year": 2023, "taxPaid": 350000}, {"year": 2024, "taxPaid": 420000}],
                    "headcountByYear": {"2024": 30}
                  },
                  "applicant": {
                    "taxRecords": [
                      {"year": 2024, "taxableIncome": 260000}, {"month": "2025-03", "taxableIncome": 20000}
                    ],
                    "awards": [{"tier": "NATIONAL"}, {"tier": "PROVINCIAL"}]
                  },
                  "graduate": {"schoolTags": ["BEIJING_FULLTIME", "PROVINCIAL_NORMAL"]},
                  "socialInsurance": {"monthsByType": {"PENSION": 120}},
                  "certificate": {"renewalFiledOn": "UNKNOWN"},
                  "points": {"objection": {"filedOn": "2025-03-01"}},
                  "employment": {"contractEndDate": "OPEN_ENDED", "contractEmployer": "Beijing, \\"A\\""}
                }
                """));
    }

    @Test
    void an_empty_cell_is_unknown_and_brackets_are_known_to_be_none() {
        List<String> names =
                List.of("asOf", "applicant.awards", "unit.conductFlags", "unit.kind", "unit.taxRecords[2024].taxPaid");

        assertThat(read(names, "2025-03-31", "", " ", "")).isEqualTo(CaseReader.read("{\"asOf\": \"2025-03-31\"}"));
        assertThat(read(names, "2025-03-31", "[]"))
                .isEqualTo(CaseReader.read("{\"asOf\": \"2025-03-31\", \"applicant\": {\"awards\": []}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "unit.registredCapital, unit.registeredCapital",
        "unit.taxRecord[2023].taxPaid, unit.taxRecords[2023].taxPaid",
        "unit.taxRecords[0].taxPaid, unit.taxRecords[2024].taxPaid",
        "unit.headcountByYear, unit.headcountByYear[2024]",
        "applicant.awards.tier, applicant.awards[0].tier",
        "registeredCapital, unit.registeredCapital",
        "注册资本, unit.registeredCapital"
    })
    void a_column_that_names_no_fact_is_refused_with_the_nearest_path(String name, String meant) {
        List<Issue> issues = issues(() -> CaseColumns.of(List.of("asOf", name)));

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_KEY);
            assertThat(issue.place()).isEqualTo(name);
            assertThat(issue.remedy().en()).isEqualTo("Maybe " + meant + " is meant");
        });
    }

    @Test
    void all_bad_columns_are_told_at_once() {
        assertThat(issues(() -> CaseColumns.of(
                        List.of("unit", "unit.kind", "unit.kind", "applicant.taxRecords[2024].year", ""))))
                .extracting(Issue::place, Issue::code)
                .containsExactly(
                        tuple("unit", IssueCode.UNKNOWN_KEY),
                        tuple("unit.kind", IssueCode.DUPLICATE_KEY),
                        tuple("applicant.taxRecords[2024].year", IssueCode.UNKNOWN_KEY),
                        tuple("[5]", IssueCode.UNKNOWN_KEY));
    }

    @Test
    void a_table_without_a_day_is_refused_before_its_rows() {
        assertThatThrownBy(() -> CaseColumns.of(List.of("unit.kind")))
                .asInstanceOf(InstanceOfAssertFactories.type(IssuesException.class))
                .satisfies(e -> assertThat(e.issues()).extracting(Issue::code).containsExactly(IssueCode.REQUIRED));
    }

    @Test
    void what_is_wrong_with_a_row_stands_at_the_names_of_its_columns() {
        List<Issue> issues = issues(() -> read(
                List.of(
                        "asOf",
                        "unit.taxRecords[2024].taxPaid",
                        "unit.taxRecords[2026].taxPaid",
                        "unit.kind",
                        "graduate.schoolTags",
                        "unit.headcountByYear[2024]"),
                "2025-03-31",
                "-1",
                "7",
                "ENTERPRIS",
                "BEIJING_FULLTIME;X",
                "3.5"));

        assertThat(issues)
                .extracting(Issue::place)
                .containsExactlyInAnyOrder(
                        "unit.taxRecords[2024].taxPaid",
                        "unit.taxRecords[2026].taxPaid",
                        "unit.kind",
                        "graduate.schoolTags",
                        "unit.headcountByYear[2024]");
    }

    @Test
    void a_list_given_as_none_and_by_its_items_is_a_contradiction() {
        List<String> names = List.of("asOf", "applicant.awards", "applicant.awards[0].tier");

        assertThat(issues(() -> read(names, "2025-03-31", "[]", "NATIONAL")))
                .extracting(Issue::code)
                .containsExactly(IssueCode.CONTRADICTION);
    }

    @Test
    void cells_beyond_the_columns_are_not_dropped_in_silence() {
        assertThat(read(List.of("asOf"), "2025-03-31", "", " ").asOf()).isEqualTo("2025-03-31");
        assertThat(issues(() -> read(List.of("asOf"), "2025-03-31", "x")))
                .extracting(Issue::code)
                .containsExactly(IssueCode.UNREADABLE);
    }

    @Test
    void every_fact_of_the_schema_has_a_column() {
        Stream<String> names =
                Stream.concat(Stream.of("asOf"), ColumnAdvice.everyName().filter(name -> !name.equals("asOf")));

        assertThat(CaseColumns.of(names.toList()).width()).isGreaterThan(250);
    }
}
