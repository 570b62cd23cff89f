package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader advises on keys, constants and dates. */
class CaseReaderRemediesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "unit": {"registerdCapital": 1}      | Maybe registeredCapital is meant
            "unit": {"registered_capital": 1}    | Maybe registeredCapital is meant
            "unit": {"RegisteredCapital": 1}     | Maybe registeredCapital is meant
            "unit": {"highestDegree": "MASTER"}  | It belongs to applicant: write applicant.highestDegree
            "applicant": {"registerdCapital": 1} | It belongs to unit: write unit.registeredCapital
            "unit": {"taxPaid": 1}               | It belongs elsewhere, such as unit.taxRecords[].taxPaid
            "unit": {"asOf": "2025-01-01"}       | It belongs at the top level
            "registeredCapital": 1               | It belongs to unit: write unit.registeredCapital
            "units": {}                          | Maybe unit is meant
            "注册资本": 1                         | The key is its English name: unit.registeredCapital
            "team": {"qqqqqq": 1}                | The keys are selfInvestment3y, equityCashFinancing, taxAverage3y
            "unit": {"qqqqqq": 1}                | keys, kind, legalPerson
            """)
    void helpsWithUnknownKeys(String keys, String remedy) {
        Issue issue = Cases.issue(Cases.with(keys));

        assertThat(issue.code()).isEqualTo(IssueCode.UNKNOWN_KEY);
        assertThat(issue.remedy().en()).contains(remedy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "applicant": {"highestDegree": "MASTR"}                   | Maybe "MASTER"
            "applicant": {"highestDegree": "master"}                  | Maybe "MASTER"
            "applicant": {"highestDegree": "硕士"}                     | Maybe "MASTER"
            "unit": {"kind": "public institution"}                    | Maybe "PUBLIC_INSTITUTION"
            "unit": {"taxDistrict": "CHAOYAN"}                        | Maybe "CHAOYANG"
            "socialInsurance": {"monthsByType": {"PENSON": 120}}      | Maybe "PENSION"
            "applicant": {"highestDegree": "PHILOSOPHER"}             | Choose one of them
            """)
    void helpsWithConstants(String keys, String remedy) {
        assertThat(Cases.issue(Cases.with(keys)).remedy().en()).contains(remedy);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2025-02-30           | does not exist   | The last day of that month is 2025-02-28
            2023-02-29           | does not exist   | The last day of that month is 2023-02-28
            2025-04-31           | does not exist   | The last day of that month is 2025-04-30
            2025-13-01           | is not a date    | Write it like "2025-06-30"
            2025-00-10           | is not a date    | Write it like "2025-06-30"
            2025/6/30            | is not a date    | Maybe "2025-06-30" is meant
            2025年6月30日          | is not a date    | Maybe "2025-06-30" is meant
            20250630             | is not a date    | Maybe "2025-06-30" is meant
            2025-06-30T00:00:00Z | is not a date    | Maybe "2025-06-30" is meant
            2025-06              | is not a date    | Write it like "2025-06-30"
            30.06.2025           | is not a date    | Write it like "2025-06-30"
            ２０２５-06-30         | is not a date    | Write it like "2025-06-30"
            UNKNOWN              | is not a date    | leave it out where it is unknown
            """)
    void refusesDaysThatDoNotExistOrAreIllWritten(String date, String problem, String remedy) {
        Issue issue = Cases.issue(Cases.with("\"unit\": {\"registrationDate\": \"" + date + "\"}"));

        assertThat(issue.code()).isEqualTo(IssueCode.BAD_DATE);
        assertThat(issue.place()).isEqualTo("$.unit.registrationDate");
        assertThat(issue.problem().en()).contains(problem);
        assertThat(issue.remedy().en()).contains(remedy);
    }

    @Test
    void takesTheLeapDayInALeapYear() {
        assertThat(CaseReader.read(Cases.with("\"unit\": {\"registrationDate\": \"2024-02-29\"}"))
                        .unit()
                        .registrationDate())
                .isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "2024-5", "2024/05", "2024-05-01", "202405"})
    void refusesMonthsThatAreIllWritten(String month) {
        Issue issue = Cases.issue(Cases.with("\"applicant\": {\"taxRecords\": [{\"month\": \"" + month + "\"}]}"));

        assertThat(issue.code()).isEqualTo(IssueCode.BAD_DATE);
        assertThat(issue.place()).isEqualTo("$.applicant.taxRecords[0].month");
    }

    @Test
    void tellsWhatToWriteForAnEventThatIsUnknown() {
        Issue lower = Cases.issue(Cases.with("\"certificate\": {\"renewalFiledOn\": \"unknown\"}"));
        Issue wrong = Cases.issue(Cases.with("\"certificate\": {\"renewalFiledOn\": \"soon\"}"));

        assertThat(lower.remedy().en()).startsWith("Write \"UNKNOWN\"");
        assertThat(wrong.code()).isEqualTo(IssueCode.BAD_DATE);
        assertThat(wrong.remedy().en())
                .endsWith("leave it out where it has not happened, write \"UNKNOWN\" where nobody knows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"OPEN\"", "\"open_ended\"", "\"2025-02-30\"", "\"\"", "true", "20250101"})
    void refusesOtherEndsOfAContract(String end) {
        Issue issue = Cases.issue(Cases.with("\"employment\": {\"contractEndDate\": " + end + "}"));

        assertThat(issue.place()).isEqualTo("$.employment.contractEndDate");
        assertThat(issue.code()).isIn(IssueCode.BAD_DATE, IssueCode.WRONG_TYPE);
    }
}
