package org.jingcai.benchmarks.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.facts.Applicant;
import org.jingcai.facts.Award;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Case;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.Team;
import org.jingcai.facts.Unit;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case by name, null where unknown. Enumerations by name, ranked ones by rank; years in lists, the latest
 * first; the wage of each year in each reading.
 */
public final class Facts {

    private static final BigDecimal FREELANCER_TAX = new BigDecimal(200_000);

    private final Case kase;
    private final Map<Integer, BigDecimal> wages;
    private final Kinds kinds;
    private final Map<String, @Nullable Object> facts = new HashMap<>(96);

    private Facts(Case kase, Map<Integer, BigDecimal> wages, Kinds kinds) {
        this.kase = kase;
        this.wages = wages;
        this.kinds = kinds;
    }

    /** A map of its own for each call. */
    public static Map<String, @Nullable Object> of(Case kase, Map<Integer, BigDecimal> wages, Kinds kinds) {
        Facts facts = new Facts(kase, wages, kinds);
        facts.unit(kase.unit());
        facts.applicant(kase.applicant());
        facts.team(kase.team());
        facts.years();
        return facts.facts;
    }

    private void unit(Unit unit) {
        day("asOf", kase.asOf());
        name("kind", unit.kind());
        put("legalPerson", unit.legalPerson());
        put("lawfullyRegistered", unit.lawfullyRegistered());
        name("registrationDistrict", unit.registrationDistrict());
        name("taxDistrict", unit.taxDistrict());
        day("registrationDate", unit.registrationDate());
        day("taxRegistrationDate", unit.taxRegistrationDate());
        day("taxPayingSince", unit.taxPayingSince());
        money("capital", unit.registeredCapital());
        put("beneficiary", unit.startupPolicyBeneficiary());
        day("startupStart", unit.startupPolicyStart());
        name("fits", unit.fitsCapitalFunction());
        name("innovationBody", unit.innovationBodyType());
        name("serviceBody", unit.serviceBodyType());
    }

    private void applicant(Applicant applicant) {
        day("startDate", kase.employment().startDate());
        name("residence", applicant.residenceLawfulStable());
        number("workMonths", applicant.workExperienceMonths());
        rank("degree", applicant.highestDegree());
        rank("title", applicant.titleLevel());
        name("equivalent", applicant.equivalentQualification());
        put("awards", applicant.awards() == null ? null : awards(applicant.awards()));
        put("ipItems", applicant.ipItems() == null ? null : ipItems(applicant.ipItems()));
        put("naturalPerson", applicant.naturalPersonShareholder());
        money("share", applicant.shareRatio());
        number("rankOverall", applicant.shareholderRankOverall());
        number("rankNatural", applicant.shareholderRankNatural());
        name("selfEmployed", applicant.selfEmployedKind());
        name("contribution", applicant.contributionOutstanding());
        put("nationality", applicant.nationality());
        put("qualification", applicant.overseasQualification());
        put("recognised", applicant.overseasQualificationRecognised());
        Set<String> catalogue = kase.parameters().foreignQualificationCatalogue();
        put("catalogue", catalogue == null ? null : new ArrayList<>(catalogue));
        put("recommended", applicant.recommendedAndApproved());
    }

    private void team(Team team) {
        money("ownInvestment", team.selfInvestment3y());
        money("financing", team.equityCashFinancing());
        money("teamTax", team.taxAverage3y());
    }

    private void years() {
        int last = kase.asOf().getYear() - 1;
        List<@Nullable Object> unitTax = new ArrayList<>(3);
        List<@Nullable Object> incomes = new ArrayList<>(3);
        List<@Nullable Object> personTax = new ArrayList<>(3);
        for (int year = last; year > last - 3; year--) {
            unitTax.add(money(unitTax(year)));
            PersonTaxRecord record = record(year);
            incomes.add(record == null ? kinds.nothing() : money(record.taxableIncomeInBeijing()));
            personTax.add(record == null ? kinds.nothing() : money(record.taxPaid()));
        }
        put("unitTax", unitTax);
        put("incomes", incomes);
        put("personTax", personTax);
        Object before = money(wage(last));
        put("lastWage", before);
        List<@Nullable Object> own = Arrays.asList(before, money(wage(last - 1)), money(wage(last - 2)));
        List<@Nullable Object> preceding = Arrays.asList(own.get(1), own.get(2), money(wage(last - 3)));
        List<@Nullable Object> same = Arrays.asList(before, before, before);
        BenchmarkYearRule rule = kase.parameters().benchmarkYearRule();
        put(
                "readings",
                rule == null
                        ? List.of(preceding, same, own)
                        : switch (rule) {
                            case PRECEDING_EACH_INCOME_YEAR -> List.of(preceding);
                            case PRECEDING_APPLICATION_YEAR -> List.of(same);
                            case SAME_YEAR -> List.of(own);
                        });
        BigDecimal floor = kase.parameters().freelancerAnnualTaxFloor();
        money("taxFloor", floor == null ? FREELANCER_TAX : floor);
    }

    private List<Map<String, @Nullable Object>> awards(List<Award> awards) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(awards.size());
        for (Award award : awards) {
            Map<String, @Nullable Object> row = new HashMap<>(8);
            row.put("issuerScope", nameOf(award.issuerScope()));
            row.put("tier", nameOf(award.tier()));
            row.put("grade", nameOf(award.grade()));
            row.put("field", nameOf(award.field()));
            row.put("revoked", award.revoked() == null ? kinds.nothing() : award.revoked());
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> ipItems(List<IpItem> items) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(items.size());
        for (IpItem item : items) {
            Map<String, @Nullable Object> row = new HashMap<>(8);
            row.put("type", nameOf(item.type()));
            row.put("authorRank", item.authorRank() == null ? kinds.nothing() : kinds.number(item.authorRank()));
            row.put("landedInBeijing", item.landedInBeijing() == null ? kinds.nothing() : item.landedInBeijing());
            row.put("benefitJudged", nameOf(item.benefitJudged()));
            rows.add(row);
        }
        return rows;
    }

    private @Nullable BigDecimal wage(int year) {
        Map<Integer, BigDecimal> given = kase.parameters().avgWageFullCalibreAnnual();
        BigDecimal own = given == null ? null : given.get(year);
        return own == null ? wages.get(year) : own;
    }

    private @Nullable BigDecimal unitTax(int year) {
        List<UnitTaxRecord> records = kase.unit().taxRecords();
        if (records != null) {
            for (UnitTaxRecord record : records) {
                if (record.year() != null && record.year() == year) {
                    return record.taxPaid();
                }
            }
        }
        return null;
    }

    private @Nullable PersonTaxRecord record(int year) {
        List<PersonTaxRecord> records = kase.applicant().taxRecords();
        if (records != null) {
            for (PersonTaxRecord record : records) {
                if (record.year() != null && record.year() == year) {
                    return record;
                }
            }
        }
        return null;
    }

    private void put(String key, @Nullable Object value) {
        facts.put(key, value == null ? kinds.nothing() : value);
    }

    private void day(String key, @Nullable LocalDate day) {
        facts.put(key, day == null ? kinds.nothing() : kinds.day(day));
    }

    private void money(String key, @Nullable BigDecimal amount) {
        facts.put(key, money(amount));
    }

    private @Nullable Object money(@Nullable BigDecimal amount) {
        return amount == null ? kinds.nothing() : kinds.money(amount);
    }

    private void number(String key, @Nullable Integer number) {
        facts.put(key, number == null ? kinds.nothing() : kinds.number(number));
    }

    private void name(String key, @Nullable Enum<?> value) {
        facts.put(key, nameOf(value));
    }

    private void rank(String key, @Nullable Enum<?> value) {
        facts.put(key, value == null ? kinds.nothing() : kinds.number(value.ordinal()));
    }

    private @Nullable Object nameOf(@Nullable Enum<?> value) {
        return value == null ? kinds.nothing() : value.name();
    }
}
