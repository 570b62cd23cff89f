package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jingcai.facts.Case;
import org.jingcai.facts.ContractEnd;
import org.jingcai.facts.DateRange;
import org.jingcai.facts.District;
import org.jingcai.facts.Event;
import org.jingcai.facts.InsuranceType;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Matter;
import org.jingcai.facts.Objection;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.PriorityTag;
import org.jingcai.facts.UnitTaxRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CaseReaderTest {

    @Test
    void readsTheExampleOfTheContract() {
        Case kase = CaseReader.read(Cases.EXAMPLE);

        assertThat(kase.asOf()).isEqualTo("2025-03-31");
        assertThat(kase.unit().registrationDistrict()).isEqualTo(District.CHAOYANG);
        assertThat(kase.unit().registeredCapital()).isEqualTo(new BigDecimal("5000000"));
        assertThat(kase.unit().startupPolicyBeneficiary()).isFalse();
        assertThat(kase.unit().fitsCapitalFunction()).isEqualTo(Judgement.YES);
        assertThat(kase.unit().taxRecords()).extracting(UnitTaxRecord::year).containsExactly(2024, 2023, 2022);
        assertThat(kase.applicant().workExperienceMonths()).isEqualTo(72);
        assertThat(kase.employment().startDate()).isEqualTo("2023-07-01");
    }

    @Test
    void readsTextBytesAndTreeAlike() {
        Case expected = CaseReader.read(Cases.EXAMPLE);

        assertThat(CaseReader.read(Cases.EXAMPLE.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(CaseReader.readTree(new JsonText(Cases.EXAMPLE, "", "$").root()))
                .isEqualTo(expected);
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(CaseReader.read('\uFEFF' + Cases.EXAMPLE)).isEqualTo(CaseReader.read(Cases.EXAMPLE));
    }

    @Test
    void takesAbsentAndNullForUnknownAndAnEmptyListForNone() {
        Case absent = CaseReader.read(Cases.with("\"applicant\": {}"));
        Case nulls =
                CaseReader.read(Cases.with("\"applicant\": {\"awards\": null}, \"unit\": null, \"honours\": null"));
        Case none = CaseReader.read(Cases.with("\"applicant\": {\"awards\": []}"));

        assertThat(nulls).isEqualTo(absent);
        assertThat(absent.applicant().awards()).isNull();
        assertThat(none.applicant().awards()).isEmpty();
    }

    @Test
    void takesTheNewPermitForTheMatterWhereNoneIsGiven() {
        assertThat(CaseReader.read("{\"asOf\": \"2025-06-30\"}").matter()).isEqualTo(Matter.NEW);
        assertThat(CaseReader.read(Cases.with("\"matter\": null")).matter()).isEqualTo(Matter.NEW);
    }

    @Test
    void tellsEventsThatHaveNotHappenedFromThoseNobodyKnowsAbout() {
        String json =
                Cases.with("\"certificate\": {\"renewalFiledOn\": \"UNKNOWN\", \"unitReleasedOn\": \"2025-01-02\"}");

        Case kase = CaseReader.read(json);

        assertThat(kase.certificate().renewalFiledOn()).isEqualTo(Event.unknown());
        assertThat(kase.certificate().unitReleasedOn()).isEqualTo(Event.on(LocalDate.of(2025, 1, 2)));
        assertThat(kase.certificate().extensionFiledOn()).isNull();
    }

    @Test
    void readsEventsThatRecordAYearOrAnObject() {
        Case kase = CaseReader.read(Cases.with("\"points\": {\"fraudYear\": 2019, \"objection\": {\"written\": true}},"
                + "\"unit\": {\"fraudYear\": \"UNKNOWN\"}"));

        assertThat(kase.points().fraudYear()).isEqualTo(Event.on(2019));
        assertThat(kase.points().objection()).isEqualTo(Event.on(new Objection(null, true, null, null)));
        assertThat(kase.unit().fraudYear()).isEqualTo(Event.unknown());
    }

    @Test
    void readsTheEndOfAContractAsADayOrOpenEnded() {
        String json = "\"employment\": {\"contractEndDate\": \"%s\"}";

        assertThat(CaseReader.read(Cases.with(json.formatted("OPEN_ENDED")))
                        .employment()
                        .contractEndDate())
                .isEqualTo(ContractEnd.OPEN_ENDED);
        assertThat(CaseReader.read(Cases.with(json.formatted("2027-02-28")))
                        .employment()
                        .contractEndDate())
                .isEqualTo(ContractEnd.on(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void readsMapsBySortOfKeyAndSkipsNulls() {
        Case kase = CaseReader.read(Cases.with("""
                "unit": {"headcountByYear": {"2024": 30, "2023": null}},
                "socialInsurance": {"monthsByType": {"PENSION": 120}},
                "parameters": {"pointsRates": {"pt-13-1": "3.5"}, "avgWageFullCalibreAnnual": {"2024": 145000}}"""));

        assertThat(kase.unit().headcountByYear()).isEqualTo(Map.of(2024, 30));
        assertThat(kase.socialInsurance().monthsByType()).isEqualTo(Map.of(InsuranceType.PENSION, 120));
        assertThat(kase.parameters().pointsRates()).isEqualTo(Map.of("pt-13-1", new BigDecimal("3.5")));
        assertThat(kase.parameters().avgWageFullCalibreAnnual()).isEqualTo(Map.of(2024, new BigDecimal("145000")));
    }

    @Test
    void readsSetsRangesMonthsAndListsWithinLists() {
        Case kase = CaseReader.read(Cases.with("""
                "unit": {"priorityTags": ["UNICORN", "LISTED"]},
                "applicant": {"taxRecords": [{"month": "2024-05", "taxPaid": 100, "madeUp": true}]},
                "stakes": [{"taxRecords": [{"year": 2024, "taxPaid": 1}]}],
                "parameters": {"declarationWindow": {"from": "2025-01-01", "to": "2025-12-31"}}"""));

        assertThat(kase.unit().priorityTags()).containsExactly(PriorityTag.UNICORN, PriorityTag.LISTED);
        assertThat(kase.applicant().taxRecords())
                .isEqualTo(List.of(
                        new PersonTaxRecord(null, YearMonth.of(2024, 5), null, null, new BigDecimal("100"), true)));
        assertThat(kase.stakes().get(0).taxRecords().get(0).taxPaid()).isEqualTo(new BigDecimal("1"));
        assertThat(kase.parameters().declarationWindow())
                .isEqualTo(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.1, 0.1",
        "\"0.1\", 0.1",
        "1234567890123456789.0123456789, 1234567890123456789.0123456789",
        "5e6, 5000000",
        "\"5E6\", 5000000",
        "5000000.00, 5000000.00",
        "999999999999999999999999999999, 999999999999999999999999999999",
        "0.00000000000000000001, 0.00000000000000000001"
    })
    void keepsDecimalsExactAndWithoutExponent(String written, String expected) {
        Case kase = CaseReader.read(Cases.with("\"unit\": {\"registeredCapital\": " + written + "}"));

        assertThat(kase.unit().registeredCapital()).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({"72, 72", "72.0, 72", "7.2e1, 72", "0, 0"})
    void takesAWholeNumberHoweverItIsWritten(String written, int expected) {
        Case kase = CaseReader.read(Cases.with("\"applicant\": {\"workExperienceMonths\": " + written + "}"));

        assertThat(kase.applicant().workExperienceMonths()).isEqualTo(expected);
    }

    @Test
    void refusesATreeWhoseNumbersHaveGoneThroughBinaryFloatingPoint() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("asOf", "2025-06-30");
        tree.putObject("unit").put("registeredCapital", 0.1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseReader.readTree(tree))
                .withMessageContainingAll("$.unit.registeredCapital", "USE_BIG_DECIMAL_FOR_FLOATS");
    }
}
