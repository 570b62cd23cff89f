package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderMistakesTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "unit": {"legalPerson": "true"}           | $.unit.legalPerson           | WRONG_TYPE   | is a text; expected true or false
            "unit": {"legalPerson": 1}                | $.unit.legalPerson           | WRONG_TYPE   | is a number; expected true or false
            "unit": {"registeredCapital": "500万"}     | $.unit.registeredCapital     | WRONG_TYPE   | ("500万") is a text; expected a number
            "unit": {"registeredCapital": "5,000"}    | $.unit.registeredCapital     | WRONG_TYPE   | ("5,000") is a text; expected a number
            "unit": {"registeredCapital": ""}         | $.unit.registeredCapital     | WRONG_TYPE   | is a text; expected a number
            "unit": {"registeredCapital": true}       | $.unit.registeredCapital     | WRONG_TYPE   | (true) is a boolean
            "unit": {"registeredCapital": {}}         | $.unit.registeredCapital     | WRONG_TYPE   | ({…}) is an object
            "unit": {"registeredCapital": -1}         | $.unit.registeredCapital     | OUT_OF_RANGE | (-1) cannot be negative
            "unit": {"mainBusinessCode": 6510}        | $.unit.mainBusinessCode      | WRONG_TYPE   | (6510) is a number; expected a text
            "unit": {"id": " "}                       | $.unit.id                    | WRONG_VALUE  | is blank
            "unit": {"quotaAllocated": "3"}           | $.unit.quotaAllocated        | WRONG_TYPE   | ("3") is a text; expected a whole number
            "unit": {"quotaAllocated": 3.5}           | $.unit.quotaAllocated        | WRONG_TYPE   | (3.5) is a number; expected a whole number
            "unit": {"quotaYear": "2024"}             | $.unit.quotaYear             | WRONG_TYPE   | expected a year such as 2024
            "unit": {"fitsCapitalFunction": true}     | $.unit.fitsCapitalFunction   | WRONG_TYPE   | expected one of "YES", "NO", "UNDECIDED"
            "unit": {"fitsCapitalFunction": "MAYBE"}  | $.unit.fitsCapitalFunction   | WRONG_VALUE  | is none of "YES", "NO", "UNDECIDED"
            "unit": {"registrationDate": 20200108}    | $.unit.registrationDate      | WRONG_TYPE   | (20200108) is a number; expected a date
            "unit": {"taxRecords": {"year": 2024}}    | $.unit.taxRecords            | WRONG_TYPE   | ({…}) is an object; expected a list
            "unit": {"taxRecords": [2024]}            | $.unit.taxRecords[0]         | WRONG_TYPE   | (2024) is a number; expected an object
            "unit": {"taxRecords": [null]}            | $.unit.taxRecords[0]         | WRONG_TYPE   | (null) cannot stand in a list
            "honours": [null]                         | $.honours[0]                 | WRONG_TYPE   | (null) cannot stand in a list
            "unit": []                                | $.unit                       | WRONG_TYPE   | ([…]) is a list; expected an object
            "unit": {"headcountByYear": [30]}         | $.unit.headcountByYear       | WRONG_TYPE   | expected an object keyed by year
            "unit": {"headcountByYear": {"24": 30}}   | $.unit.headcountByYear.24    | UNKNOWN_KEY  | "24" is no key of lawful employees
            "unit": {"headcountByYear": {"2024": "30"}} | $.unit.headcountByYear.2024 | WRONG_TYPE  | ("30") is a text; expected a whole number
            "parameters": {"quotaPlan": {"": 3}}      | $.parameters.quotaPlan[""]   | UNKNOWN_KEY  | "" is no key of distribution of permits
            "unit": {"priorityTags": ["LISTED", "UNICORN", "LISTED"]} | $.unit.priorityTags[2] | WRONG_VALUE | is the same as item 1
            "applicant": {"taxRecords": [{"year": 2024}, {"year": "2023"}]} | $.applicant.taxRecords[1].year | WRONG_TYPE | expected a year
            "stakes": [{"taxRecords": [{"year": 2024, "taxPaid": "x"}]}] | $.stakes[0].taxRecords[0].taxPaid | WRONG_TYPE | tax paid by the enterprise ("x")
            "points": {"objection": "yes"}            | $.points.objection           | WRONG_TYPE   | expected an object, or "UNKNOWN"
            "points": {"fraudYear": "2019"}           | $.points.fraudYear           | WRONG_TYPE   | expected a year such as 2024, or "UNKNOWN"
            "points": {"objection": {"written": "no"}} | $.points.objection.written  | WRONG_TYPE   | expected true or false
            "matter": "new"                           | $.matter                     | WRONG_VALUE  | ("new") is none of "NEW", "UNIT_REGISTRATION"
            """)
    void saysWhereWhatAndWhy(String keys, String place, IssueCode code, String problem) {
        Issue issue = Cases.issue(Cases.with(keys));

        assertThat(issue.place()).isEqualTo(place);
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.problem().en()).contains(problem);
        assertThat(issue.problem().zh())
                .isNotBlank()
                .isNotEqualTo(issue.problem().en());
        assertThat(issue.remedy().zh()).isNotBlank();
    }

    @Test
    void speaksBothLanguages() {
        Issue issue = Cases.issue(Cases.with("\"unit\": {\"legalPerson\": \"true\"}"));

        assertThat(issue.render(Language.ZH))
                .isEqualTo("$.unit.legalPerson：法人资格（\"true\"）是文字，应为true或false。写true或false，不加引号；不清楚时省略此项");
        assertThat(issue.render(Language.EN))
                .isEqualTo("$.unit.legalPerson: legal personality (\"true\") is a text; expected true or false."
                        + " Write true or false, without quotes; leave it out where it is unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e99999999999999",
                "\"1e1000000000\"",
                "1e-1000000000",
                "1000000000000000000000000000000",
                "0.000000000000000000001"
            })
    void refusesNumbersBeyondAllMeasureWithoutExpandingThem(String number) {
        Issue issue = Cases.issue(Cases.with("\"unit\": {\"registeredCapital\": " + number + "}"));

        assertThat(issue.code()).isEqualTo(IssueCode.OUT_OF_RANGE);
        assertThat(issue.place()).isEqualTo("$.unit.registeredCapital");
        assertThat(issue.problem().en()).hasSizeLessThan(200);
    }

    @Test
    void refusesANumberOfAMillionDigits() {
        String number = "9".repeat(1_000_000);

        assertThat(Cases.issue(Cases.with("\"unit\": {\"registeredCapital\": " + number + "}"))
                        .code())
                .isEqualTo(IssueCode.OUT_OF_RANGE);
        assertThat(Cases.issue(Cases.with("\"unit\": {\"quotaAllocated\": " + number + "}"))
                        .code())
                .isEqualTo(IssueCode.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({"2147483647, true", "2147483648, false", "-2147483649, false"})
    void boundsWholeNumbers(String number, boolean fits) {
        String json = Cases.with("\"unit\": {\"quotaAllocated\": " + number + "}");

        if (fits) {
            assertThat(CaseReader.read(json).unit().quotaAllocated()).isEqualTo(Integer.valueOf(number));
        } else {
            assertThat(Cases.issue(json).code()).isEqualTo(IssueCode.OUT_OF_RANGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"asOf\": null}", "{\"unit\": {}}"})
    void requiresTheDay(String json) {
        Issue issue = Cases.issue(json);

        assertThat(issue.code()).isEqualTo(IssueCode.REQUIRED);
        assertThat(issue.place()).isEqualTo("$.asOf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"asOf\": \"2025-02-30\"}  | $.asOf | BAD_DATE",
                "{\"asOf\": 20250630}        | $.asOf | WRONG_TYPE",
                "{\"asof\": \"2025-06-30\"}  | $.asof | UNKNOWN_KEY"
            })
    void reportsAWrongDayOnceAndNotAsAbsentToo(String json, String place, IssueCode code) {
        Issue issue = Cases.issue(json);

        assertThat(issue.place()).isEqualTo(place);
        assertThat(issue.code()).isEqualTo(code);
    }

    @Test
    void reportsEveryProblemInTheOrderOfTheInputThenWhatCannotBeSo() {
        List<Issue> issues = Cases.issues("""
                {
                  "employment": {"startDate": "2023-02-29"},
                  "asOf": "2025-06-30",
                  "unit": {"zzz": 1, "legalPerson": "yes", "registeredCapital": -5, "kind": "ENTERPRIZE"},
                  "applicant": {"shareRatio": 101},
                  "applicant": {}
                }
                """);

        assertThat(issues)
                .extracting(Issue::place)
                .containsExactly(
                        "$.employment.startDate",
                        "$.unit.zzz",
                        "$.unit.legalPerson",
                        "$.unit.kind",
                        "$.applicant",
                        "$.unit.registeredCapital",
                        "$.applicant.shareRatio");
    }

    @Test
    void findsWhatCannotBeSoEvenWhereTheDayIsAbsent() {
        assertThat(Cases.issues("{\"unit\": {\"registeredCapital\": -5}}"))
                .extracting(Issue::place)
                .containsExactly("$.asOf", "$.unit.registeredCapital");
    }

    @Test
    void keepsThePlacesOfItemsAfterOneThatCannotBeRead() {
        assertThat(Cases.issues(Cases.with("\"unit\": {\"taxRecords\": [7, {\"year\": 2024}, {\"year\": 2030}]}")))
                .extracting(Issue::place)
                .containsExactly("$.unit.taxRecords[0]", "$.unit.taxRecords[2].year");
    }

    @Test
    void takesAMisspeltYearForOneMistake() {
        Issue misspelt = Cases.issue(Cases.with("\"applicant\": {\"taxRecords\": [{\"yaer\": 2024}]}"));
        Issue absent = Cases.issue(Cases.with("\"applicant\": {\"taxRecords\": [{\"taxPaid\": 2024}]}"));

        assertThat(misspelt.code()).isEqualTo(IssueCode.UNKNOWN_KEY);
        assertThat(absent.code()).isEqualTo(IssueCode.REQUIRED);
    }

    @Test
    void namesAKeyThatIsGivenTwiceAndItsPlace() {
        Issue issue =
                Cases.issue(Cases.with("\"unit\": {\"legalPerson\": true, \"kind\": \"SOE\", \"legalPerson\": true}"));

        assertThat(issue.code()).isEqualTo(IssueCode.DUPLICATE_KEY);
        assertThat(issue.place()).isEqualTo("$.unit.legalPerson");
        assertThat(issue.problem().en()).isEqualTo("legal personality is given more than once in one object");
    }

    @Test
    void findsKeysGivenTwiceInListsAndMapsToo() {
        assertThat(Cases.issues(
                        Cases.with("\"unit\": {\"taxRecords\": [{\"year\": 2024, \"year\": 2023, \"year\": 2022}],"
                                + " \"headcountByYear\": {\"2024\": 1, \"2024\": 2}}")))
                .extracting(Issue::code, Issue::place)
                .containsExactly(
                        tuple(IssueCode.DUPLICATE_KEY, "$.unit.taxRecords[0].year"),
                        tuple(IssueCode.DUPLICATE_KEY, "$.unit.headcountByYear.2024"));
    }

    @Test
    void cutsAThousandProblemsShortAndSaysSo() {
        String keys =
                IntStream.range(0, 1500).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));

        List<Issue> issues = Cases.issues(Cases.with(keys));

        assertThat(issues).hasSize(1001);
        assertThat(issues.get(1000).problem().en()).contains("more than 1000 problems");
    }

    @Test
    void showsHostileTextsShortAndOnOneLine() {
        Issue issue = Cases.issue(Cases.with("\"unit\": {\"kind\": \"a\\n\\u202e" + "b".repeat(500) + "\"}"));

        assertThat(issue.problem().en())
                .contains("(\"a\\u000a\\u202ebbb")
                .contains("…\")")
                .doesNotContain("\n");
    }
}
