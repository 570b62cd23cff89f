package org.jingcai.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.ResidenceKind;
import org.jingcai.text.Text;

/** What each provision on dwellings says of the case. */
final class DwellingRows {

    private static final String DORMITORY_AND_RENT_ZH = "宿舍和租赁住所";

    private final Dwelling dwelling;
    private final PointsRange points;
    private final List<String> missing;
    private final List<Row> rows = new ArrayList<>();

    DwellingRows(Dwelling dwelling, ScoreInput in, PointsRange points, List<String> missing) {
        this.dwelling = dwelling;
        this.points = points;
        this.missing = missing;
    }

    List<Row> rows() {
        condition(
                "pt-13-2-use",
                Text.of("规划用途为住宅类", "planned for dwelling"),
                "plannedUseResidential",
                kind -> true,
                (home, kind) -> home.planned());
        condition(
                "pt-13-2-title",
                Text.of("自有住所和单位宿舍有产权证书", "own dwellings and dormitories have a title"),
                "titleCertificate",
                kind -> !Dwelling.isRent(kind),
                Dwelling.Home::titled);
        condition(
                "pt-13-2-dormOwner",
                Text.of("单位宿舍的产权属单位", "the unit owns the dormitory"),
                "titleOwnedByUnit",
                Dwelling::isDormitory,
                Dwelling.Home::unitOwned);
        concurrent();
        condition(
                "pt-13-2-post2017",
                Text.of("2017年起的租赁合同已备案", "leases from 2017 registered"),
                "leaseRegisteredOnPlatform",
                Dwelling::isRent,
                (home, kind) -> home.lived().and(home.since()).possible().isEmpty()
                        ? Status.NOT_APPLICABLE
                        : home.registered(kind));
        Dwelling.Sum least = dwelling.least();
        Dwelling.Sum most = dwelling.most();
        ofMonths(
                Dwelling.OWN, Text.of("自有住所", "own dwellings"), new IntRange(least.own(), most.own()), Dwelling::isOwn);
        ofMonths(
                Dwelling.OTHER,
                Text.of(DORMITORY_AND_RENT_ZH, "dormitories and rent"),
                new IntRange(least.other(), most.other()),
                kind -> !Dwelling.isOwn(kind));
        summed(least, most);
        overlap();
        cap(least, most);
        return rows;
    }

    /** All dwellings of a kind must be so. */
    private void condition(
            String id,
            Text what,
            String fact,
            Predicate<ResidenceKind> concerned,
            BiFunction<Dwelling.Home, ResidenceKind, Status> judged) {
        Status status = dwelling.unknownList() ? Status.UNKNOWN : Status.NOT_APPLICABLE;
        List<String> facts = new ArrayList<>();
        List<String> open = new ArrayList<>(dwelling.unknownList() ? List.of("residences") : List.of());
        for (Dwelling.Home home : dwelling.homes()) {
            ResidenceKind kind = home.residence().kind();
            if (kind == null) {
                open.add(home.path("kind"));
                status = status.and(Status.UNKNOWN);
            } else if (concerned.test(kind)) {
                Status one = judged.apply(home, kind);
                facts.add(home.path(fact));
                status = status.and(one);
                if (one == Status.UNKNOWN) {
                    open.add(home.path(fact));
                }
            }
        }
        rows.add(Row.of(id, status, Say.condition(what, status, open), facts, open));
    }

    private void concurrent() {
        OpenMonths before = dwelling.rentBefore();
        int all = before.possible().count();
        Text message;
        Status status;
        if (all == 0 && !dwelling.unknownList()) {
            status = Status.NOT_APPLICABLE;
            message = Text.of("没有 2017 年以前的" + DORMITORY_AND_RENT_ZH, "no dormitory or rent before 2017");
        } else {
            IntRange employed = dwelling.insured().months();
            IntRange counted = new IntRange(
                    dwelling.insured().least(before.sure(), employed.min()),
                    dwelling.insured().most(before.possible(), employed.max()));
            status = dwelling.unknownList() || !counted.isCertain() ? Status.UNKNOWN : Status.of(counted.max() > 0);
            message = Text.of(
                    "2017 年以前" + DORMITORY_AND_RENT_ZH + " " + all + " 个月，其中同期就业 " + counted.zh() + " 个月",
                    all + " months of dormitory and rent before 2017, of which " + counted.en() + " in employment");
        }
        List<String> open = new ArrayList<>(missing);
        if (open.isEmpty()) {
            open.addAll(dwelling.insured().missingForCalendar());
        }
        rows.add(Row.of(
                "pt-13-2-pre2017", status, message, List.of("residences", "socialInsurance.insuredMonths"), open));
    }

    private void ofMonths(String id, Text what, IntRange months, Predicate<ResidenceKind> ofClass) {
        boolean any = dwelling.unknownList()
                || dwelling.homes().stream()
                        .map(home -> home.residence().kind())
                        .anyMatch(kind -> kind == null || ofClass.test(kind));
        Status status = !any ? Status.NOT_APPLICABLE : months.isCertain() ? Status.of(months.max() > 0) : openStatus();
        rows.add(Row.of(
                id,
                status,
                Text.of(what.zh() + "计 " + months.zh() + " 个月", what.en() + ": " + months.en() + " months count"),
                List.of("residences"),
                missing));
    }

    private Status openStatus() {
        return missing.isEmpty() ? Status.REVIEW : Status.UNKNOWN;
    }

    private void summed(Dwelling.Sum least, Dwelling.Sum most) {
        IntRange months = new IntRange(least.own() + least.other(), most.own() + most.other());
        boolean none = dwelling.homes().isEmpty() && !dwelling.unknownList();
        Status status = none ? Status.NOT_APPLICABLE : points.isCertain() ? Status.MET : openStatus();
        rows.add(Row.of(
                "pt-13-2-months",
                status,
                Text.of(
                        "两类住所共计 " + months.zh() + " 个月，得 " + Say.zh(points) + " 分",
                        "both classes " + months.en() + " months, " + Say.en(points) + " points"),
                List.of("residences"),
                missing));
    }

    private void overlap() {
        int lived = dwelling.homes().stream()
                .mapToInt(home -> home.lived().possible().count())
                .sum();
        Months all =
                dwelling.homes().stream().map(home -> home.lived().possible()).reduce(Months.NONE, Months::or);
        int twice = lived - all.count();
        boolean open = dwelling.unknownList()
                || dwelling.homes().stream().anyMatch(home -> home.residence().from() == null);
        List<String> paths = new ArrayList<>(dwelling.unknownList() ? List.of("residences") : List.of());
        dwelling.homes().stream()
                .filter(home -> home.residence().from() == null)
                .forEach(home -> paths.add(home.path("from")));
        rows.add(Row.of(
                "pt-13-2-overlap",
                open ? Status.UNKNOWN : twice == 0 ? Status.NOT_APPLICABLE : Status.MET,
                twice == 0
                        ? Text.of("没有重叠的月份", "no months overlap")
                        : Text.of("重叠 " + twice + " 个月，只计一次", twice + " months overlap and count once"),
                List.of("residences"),
                paths));
    }

    private void cap(Dwelling.Sum least, Dwelling.Sum most) {
        boolean cutAtLeast = least.ownBefore() + least.otherBefore() > least.own() + least.other();
        boolean cutAtMost = most.ownBefore() + most.otherBefore() > most.own() + most.other();
        boolean none = dwelling.homes().isEmpty() && !dwelling.unknownList();
        Status status = none
                ? Status.NOT_APPLICABLE
                : cutAtLeast == cutAtMost && points.isCertain() ? Status.of(!cutAtMost) : openStatus();
        String employed = dwelling.insured().months().zh();
        String employedEn = dwelling.insured().months().en();
        rows.add(Row.of(
                "pt-13-2-cap",
                status,
                status == Status.UNMET
                        ? Text.of(
                                "住所月数多于就业 " + employed + " 个月，按就业月数计",
                                "more months of dwelling than the " + employedEn + " of employment, cut to them")
                        : Text.of("以就业 " + employed + " 个月为上限", "at most the " + employedEn + " months of employment"),
                List.of("residences", "socialInsurance.monthsByType"),
                missing));
    }
}
