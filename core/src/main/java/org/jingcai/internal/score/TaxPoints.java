package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.EntityType;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.Stake;
import org.jingcai.facts.StakeTaxRecord;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Tax of the three years before the round: on wages every month, or of enterprises by the share subscribed. */
final class TaxPoints {

    static final String ID = "pt-13-6";
    private static final Text NAME = Text.of("纳税", "tax");
    private static final String RECORDS = "applicant.taxRecords";
    private static final String STAKES = "stakes";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoreInput in;
    private final int years;
    private final int firstYear;
    private final List<String> missingWage = new ArrayList<>();
    private final List<String> missingShare = new ArrayList<>();
    private int monthsPaid;
    private int monthsFailed;
    private boolean late;
    private BigDecimal wageTotal = BigDecimal.ZERO;

    TaxPoints(ScoreInput in) {
        this.in = in;
        this.years = in.terms().integer(Term.TAX_YEARS, 0);
        this.firstYear = in.round().year() - years;
    }

    Tally tally() {
        Status wage = wage();
        Status share = share();
        Status either = wage.or(share);
        BigDecimal full = in.rates().of(ID);
        if (full == null) {
            return in.unpublished(ID, NAME, false, List.of(ID), rows(wage, share, either));
        }
        PointsRange range = switch (either) {
            case MET -> PointsRange.exactly(full);
            case UNMET, NOT_APPLICABLE -> PointsRange.ZERO;
            default -> PointsRange.between(BigDecimal.ZERO, full);
        };
        List<String> missing = new ArrayList<>();
        if (!range.isCertain()) {
            missing.addAll(wage == Status.UNKNOWN ? missingWage : List.of());
            missing.addAll(share == Status.UNKNOWN ? missingShare : List.of());
        }
        return new Tally(
                ID, NAME, false, range, working(wage, share, range), List.copyOf(missing), rows(wage, share, either));
    }

    // Wages

    private Status wage() {
        if (!in.terms().has(Term.WAGE_TAX)) {
            return Status.UNMET;
        }
        Map<YearMonth, PersonTaxRecord> byMonth = new HashMap<>();
        List<PersonTaxRecord> records = in.kase().applicant().taxRecords();
        if (records != null) {
            records.stream()
                    .filter(record -> record.month() != null)
                    .forEach(record -> byMonth.put(record.month(), record));
        }
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < 12 * years; i++) {
            month(YearMonth.of(firstYear, 1).plusMonths(i), byMonth, unknown);
        }
        if (monthsFailed > 0) {
            return Status.UNMET;
        }
        if (!unknown.isEmpty()) {
            missingWage.addAll(byMonth.isEmpty() ? List.of(RECORDS + "[].taxPaid") : unknown);
            return Status.UNKNOWN;
        }
        return Status.of(wageTotal.compareTo(threshold(Term.WAGE_TAX)) >= 0);
    }

    private void month(YearMonth month, Map<YearMonth, PersonTaxRecord> byMonth, List<String> unknown) {
        PersonTaxRecord record = byMonth.get(month);
        if (record != null && record.madeUp() && in.terms().has(Term.LATE_TAX_INVALID)) {
            late = true;
            monthsFailed++;
        } else if (record == null || record.taxPaid() == null) {
            unknown.add(RECORDS + "[" + month + "].taxPaid");
        } else if (record.taxPaid().signum() == 0) {
            monthsFailed++;
        } else {
            monthsPaid++;
            wageTotal = wageTotal.add(record.taxPaid());
        }
    }

    /** The sum over all years that the yearly average asks for. */
    private BigDecimal threshold(Term term) {
        return in.terms().number(term, 0).multiply(BigDecimal.valueOf(years));
    }

    // Shares

    /** What one enterprise, or several together, bring in over the years. */
    private static final class Contribution {
        private final BigDecimal[] byYear;
        private final boolean[] open;

        Contribution(int years) {
            byYear = new BigDecimal[years];
            Arrays.fill(byYear, BigDecimal.ZERO);
            open = new boolean[years];
        }

        void add(Contribution other) {
            for (int i = 0; i < byYear.length; i++) {
                byYear[i] = byYear[i].add(other.byYear[i]);
                open[i] |= other.open[i];
            }
        }

        /** Met where it is whatever the open years bring, missed where a year surely brings nothing or too little. */
        Status reaches(BigDecimal total) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean anyOpen = false;
            boolean everyYear = true;
            for (int i = 0; i < byYear.length; i++) {
                if (byYear[i].signum() == 0 && !open[i]) {
                    return Status.UNMET;
                }
                everyYear &= byYear[i].signum() > 0;
                anyOpen |= open[i];
                sum = sum.add(byYear[i]);
            }
            boolean enough = sum.compareTo(total) >= 0;
            return enough && everyYear ? Status.MET : anyOpen ? Status.UNKNOWN : Status.UNMET;
        }
    }

    private Status share() {
        if (!in.terms().has(Term.SHARE_TAX)) {
            return Status.UNMET;
        }
        List<Stake> stakes = in.kase().stakes();
        if (stakes == null) {
            missingShare.add(STAKES);
            return Status.UNKNOWN;
        }
        Contribution together = new Contribution(years);
        Status best = Status.UNMET;
        for (int i = 0; i < stakes.size(); i++) {
            Contribution one = contribution(stakes.get(i), STAKES + "[" + i + "].");
            together.add(one);
            best = best.or(one.reaches(threshold(Term.SHARE_TAX)));
        }
        return best.or(together.reaches(threshold(Term.SHARE_TAX)).atMostReview());
    }

    private Contribution contribution(Stake stake, String path) {
        Contribution contribution = new Contribution(years);
        EntityType type = stake.entityType();
        boolean excluded = type == EntityType.JOINT_STOCK && in.terms().has(Term.SHARE_NOT_PUBLIC);
        BigDecimal ratio = type == EntityType.SOLE_PROPRIETORSHIP ? HUNDRED : stake.subscribedRatio();
        if (excluded || ratio != null && ratio.signum() == 0 && type != null) {
            return contribution;
        }
        if (type == null) {
            missingShare.add(path + "entityType");
        }
        if (ratio == null) {
            missingShare.add(path + "subscribedRatio");
        }
        for (int i = 0; i < years; i++) {
            BigDecimal tax = tax(stake.taxRecords(), firstYear + i);
            if (tax == null) {
                missingShare.add(path + "taxRecords[" + (firstYear + i) + "].taxPaid");
            }
            if (tax != null && tax.signum() == 0) {
                continue;
            }
            if (tax == null || ratio == null || type == null) {
                contribution.open[i] = true;
            } else {
                contribution.byYear[i] = tax.multiply(ratio).divide(HUNDRED);
            }
        }
        return contribution;
    }

    private static @Nullable BigDecimal tax(@Nullable List<StakeTaxRecord> records, int year) {
        return records == null
                ? null
                : records.stream()
                        .filter(record -> Objects.equals(record.year(), year))
                        .map(StakeTaxRecord::taxPaid)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    // What it comes to

    private Text working(Status wage, Status share, PointsRange range) {
        String zh = switch (wage) {
            case MET -> years * 12 + " 个月每月缴纳，平均每年 " + average() + " 元";
            case UNKNOWN -> "工资薪金和劳务报酬个税已知缴纳 " + monthsPaid + " 个月，其余不清楚";
            default ->
                monthsFailed > 0
                        ? "有 " + monthsFailed + " 个月未按月缴纳" + (late ? "（含补缴）" : "")
                        : "平均每年 " + average() + " 元，不足 " + Say.plain(in.terms().number(Term.WAGE_TAX, 0)) + " 元";
        };
        String en = switch (wage) {
            case MET -> "paid in each of " + years * 12 + " months, " + average() + " yuan a year on average";
            case UNKNOWN -> "tax on wages and labour known for " + monthsPaid + " months, the rest is open";
            default ->
                monthsFailed > 0
                        ? monthsFailed + " months not paid in time"
                        : average() + " yuan a year on average, less than "
                                + Say.plain(in.terms().number(Term.WAGE_TAX, 0));
        };
        Text shared = Say.condition(Text.of("企业税金按认缴比例", "enterprise tax by subscribed share"), share, missingShare);
        return Text.of(zh + "；" + shared.zh() + "：" + Say.zh(range), en + "; " + shared.en() + ": " + Say.en(range));
    }

    private String average() {
        return Say.plain(wageTotal.divide(BigDecimal.valueOf(years), 2, RoundingMode.HALF_UP));
    }

    private List<Row> rows(Status wage, Status share, Status either) {
        List<Stake> stakes = in.kase().stakes();
        boolean none = stakes != null && stakes.isEmpty();
        List<String> ofRecords = List.of(RECORDS);
        List<String> ofStakes = List.of(STAKES);
        List<String> both = new ArrayList<>(missingWage);
        both.addAll(missingShare);
        Status shareOrNone = none ? Status.NOT_APPLICABLE : share;
        Status typed = stakes == null
                ? Status.UNKNOWN
                : Status.allOf(stakes.stream().map(TaxPoints::notPublic).toList());
        Status ratios = stakes == null
                ? Status.UNKNOWN
                : Status.allOf(stakes.stream().map(TaxPoints::ratioGiven).toList());
        Status taxes = stakes == null
                ? Status.UNKNOWN
                : Status.allOf(stakes.stream().map(this::taxesGiven).toList());
        List<String> types = missingShare.stream()
                .filter(path -> path.endsWith("entityType") || path.equals(STAKES))
                .toList();
        List<String> shares = missingShare.stream()
                .filter(path -> path.endsWith("Ratio") || path.equals(STAKES))
                .toList();
        List<String> paid = missingShare.stream()
                .filter(path -> path.endsWith("taxPaid") || path.equals(STAKES))
                .toList();
        String asked = "≥ " + Say.plain(in.terms().number(Term.WAGE_TAX, 0));
        Row shareRow = Row.of(
                "pt-13-6-investor",
                shareOrNone,
                Say.condition(
                        Text.of(
                                "企业税金按认缴比例平均每年不低于" + Say.plain(in.terms().number(Term.SHARE_TAX, 0)) + "元",
                                "enterprise tax by share averages "
                                        + Say.plain(in.terms().number(Term.SHARE_TAX, 0)) + " yuan a year"),
                        shareOrNone,
                        missingShare),
                ofStakes,
                List.copyOf(missingShare));
        return List.of(
                Row.of(
                        "pt-13-6-3y",
                        either,
                        Say.condition(
                                Text.of(
                                        firstYear + " 至 " + (firstYear + years - 1) + " 年连续在京纳税",
                                        "tax in Beijing in each of " + firstYear + " to " + (firstYear + years - 1)),
                                either,
                                both),
                        ofRecords,
                        both),
                Row.of("pt-13-6-wage", wage, wageMessage(wage), ofRecords, List.copyOf(missingWage))
                        .compared(asked, monthsFailed > 0 || wage == Status.UNKNOWN ? "" : average()),
                Row.of(
                        "pt-13-6-noLate",
                        late ? Status.UNMET : wage == Status.UNKNOWN ? Status.UNKNOWN : Status.MET,
                        late
                                ? Text.of("有补缴的月份，补缴无效", "a month was paid late, which is invalid")
                                : Text.of("没有补缴的月份", "no month paid late"),
                        ofRecords,
                        List.copyOf(missingWage)),
                share == Status.REVIEW
                        ? shareRow.reading(
                                new Reading(
                                        "SEVERAL_TOGETHER", Text.of("几家企业合并计算", "enterprises together"), Status.MET),
                                new Reading("EACH_ALONE", Text.of("每家企业单独计算", "each enterprise alone"), Status.UNMET))
                        : shareRow,
                Row.of(
                        "pt-13-6-taxes",
                        taxes,
                        Say.condition(
                                Text.of("企业税金为国税、地税税款", "national and local taxes of the enterprise"), taxes, paid),
                        ofStakes,
                        paid),
                Row.of(
                        "pt-13-6-subscribed",
                        ratios,
                        Say.condition(Text.of("按认缴出资比例", "by the share subscribed"), ratios, shares),
                        ofStakes,
                        shares),
                Row.of(
                        "pt-13-6-noPublic",
                        typed,
                        Say.condition(Text.of("不是公开募集的股份", "not publicly raised shares"), typed, types),
                        ofStakes,
                        types));
    }

    private Text wageMessage(Status wage) {
        Text what = Text.of(
                "每月缴纳工资薪金或劳务报酬个税且平均每年不低于 " + Say.plain(in.terms().number(Term.WAGE_TAX, 0)) + " 元",
                "tax on wages or labour every month and " + Say.plain(in.terms().number(Term.WAGE_TAX, 0))
                        + " yuan a year on average");
        return Say.condition(what, wage, missingWage.size() > 3 ? List.of(missingWage.get(0), "…") : missingWage);
    }

    private static Status notPublic(Stake stake) {
        return stake.entityType() == null ? Status.UNKNOWN : Status.of(stake.entityType() != EntityType.JOINT_STOCK);
    }

    private static Status ratioGiven(Stake stake) {
        return stake.entityType() == EntityType.SOLE_PROPRIETORSHIP
                ? Status.MET
                : stake.subscribedRatio() == null
                        ? Status.UNKNOWN
                        : Status.of(stake.subscribedRatio().signum() > 0);
    }

    private Status taxesGiven(Stake stake) {
        Status status = Status.MET;
        for (int i = 0; i < years; i++) {
            BigDecimal tax = tax(stake.taxRecords(), firstYear + i);
            status = status.and(tax == null ? Status.UNKNOWN : Status.of(tax.signum() > 0));
        }
        return status;
    }
}
