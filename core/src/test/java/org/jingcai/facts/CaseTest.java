package org.jingcai.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Test
    void noGroupIsNullAndNoListIsInvented() throws ReflectiveOperationException {
        Case kase = CaseBuilder.builder().asOf(DAY).build();

        for (RecordComponent component : Case.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(kase);
            if (component.getType() == List.class) {
                assertThat(value).describedAs(component.getName()).isNull();
            } else {
                assertThat(value).describedAs(component.getName()).isNotNull();
            }
        }
        assertThat(kase.matter()).isEqualTo(Matter.NEW);
        assertThat(kase.unit()).isSameAs(Unit.UNKNOWN);
    }

    @Test
    void theDayOfAssessmentIsRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> CaseBuilder.builder().build())
                .withMessage("asOf");
    }

    @Test
    void onAnotherDayTheFactsAreTheSame() {
        Case kase = CaseBuilder.builder()
                .asOf(DAY)
                .matter(Matter.RENEWAL)
                .honours(List.of())
                .team(TeamBuilder.builder().taxAverage3y(BigDecimal.TEN).build())
                .build();

        Case later = kase.withAsOf(DAY.plusDays(1));

        assertThat(later.asOf()).isEqualTo("2025-04-01");
        assertThat(later).isNotEqualTo(kase);
        assertThat(later.withAsOf(DAY)).isEqualTo(kase);
    }

    @Test
    void whatIsBuiltCanBeTakenApartAndBuiltAgain() {
        Unit unit = UnitBuilder.builder()
                .kind(UnitKind.ENTERPRISE)
                .conductFlags(EnumSet.of(ConductFlag.BRIBERY, ConductFlag.FALSE_DATA))
                .taxRecords(List.of(UnitTaxRecordBuilder.builder()
                        .year(2024)
                        .taxPaid(new BigDecimal("250000"))
                        .build()))
                .headcountByYear(Map.of(2024, 12, 2023, 9))
                .planSubmittedOn(Event.unknown())
                .build();

        assertThat(UnitBuilder.builder(unit).build()).isEqualTo(unit);
        assertThat(UnitBuilder.builder(unit).legalPerson(true).build().conductFlags())
                .containsExactly(ConductFlag.FALSE_DATA, ConductFlag.BRIBERY);
    }

    @Test
    void collectionsAreCopiedAndCannotBeChanged() {
        List<Honour> honours = new ArrayList<>(List.of(Honour.MORAL_MODEL_CAPITAL));
        Map<Integer, Integer> headcount = new HashMap<>(Map.of(2024, 12));
        Set<PriorityTag> tags = EnumSet.of(PriorityTag.UNICORN);
        Case kase = CaseBuilder.builder()
                .asOf(DAY)
                .honours(honours)
                .unit(UnitBuilder.builder()
                        .headcountByYear(headcount)
                        .priorityTags(tags)
                        .build())
                .build();
        honours.clear();
        headcount.clear();
        tags.clear();

        assertThat(kase.honours()).containsExactly(Honour.MORAL_MODEL_CAPITAL);
        assertThat(kase.unit().headcountByYear()).containsExactly(Map.entry(2024, 12));
        assertThat(kase.unit().priorityTags()).containsExactly(PriorityTag.UNICORN);
        assertThatThrownBy(() -> kase.honours().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kase.unit().headcountByYear().put(2025, 1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kase.unit().priorityTags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void collectionsHoldNoNull() {
        Map<Integer, Integer> headcount = new HashMap<>();
        headcount.put(2024, null);

        assertThatNullPointerException()
                .isThrownBy(
                        () -> UnitBuilder.builder().headcountByYear(headcount).build());
        assertThatNullPointerException()
                .isThrownBy(() -> CaseBuilder.builder()
                        .asOf(DAY)
                        .honours(Arrays.asList((Honour) null))
                        .build());
    }

    @Test
    void taxIsPaidInTimeUnlessSaid() {
        PersonTaxRecord record =
                PersonTaxRecordBuilder.builder().month(YearMonth.of(2024, 5)).build();

        assertThat(record.madeUp()).isFalse();
        assertThat(PersonTaxRecordBuilder.builder(record).madeUp(true).build().madeUp())
                .isTrue();
    }

    @Test
    void anEventIsKnownOrUnknown() {
        assertThat(Event.on(DAY).isUnknown()).isFalse();
        assertThat(Event.unknown().isUnknown()).isTrue();
        assertThat(Event.unknown()).isEqualTo(new Event<>(null));
        assertThatNullPointerException().isThrownBy(() -> Event.on(null));
    }

    @Test
    void aContractEndsOnADayOrNever() {
        assertThat(ContractEnd.on(DAY).date()).isEqualTo(DAY);
        assertThat(ContractEnd.on(DAY)).isEqualTo(ContractEnd.on(LocalDate.of(2025, 3, 31)));
        assertThat(ContractEnd.OPEN_ENDED.date()).isNull();
    }

    @Test
    void whoWasFinedFollowsFromTheRoleUnlessSaid() {
        assertThat(fined(TaxRole.SOLE_TRADER, null)).isEqualTo(FinedParty.INDIVIDUAL);
        assertThat(fined(TaxRole.SOLE_PROPRIETOR, null)).isEqualTo(FinedParty.ORGANISATION);
        assertThat(fined(TaxRole.INDIVIDUAL, FinedParty.ORGANISATION)).isEqualTo(FinedParty.ORGANISATION);
        assertThat(fined(null, null)).isNull();
    }

    private static FinedParty fined(TaxRole role, FinedParty party) {
        return TaxViolationBuilder.builder()
                .role(role)
                .finedParty(party)
                .build()
                .finedPartyOrDefault();
    }
}
