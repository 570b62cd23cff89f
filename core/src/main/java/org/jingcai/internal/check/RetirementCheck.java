package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Gender;
import org.jingcai.facts.RetirementAgeRule;
import org.jingcai.facts.WorkerCategory;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Below the retirement age on the last day of the year before the round: on that birthday no longer. */
public final class RetirementCheck extends Check {

    private static final int MALE = 60 * 12;
    private static final int FEMALE_WORKER = 50 * 12;
    private static final int FEMALE_CADRE = 55 * 12;

    private final Fact birth;
    private final @Nullable LocalDate born;
    private final @Nullable LocalDate cutOff;

    /** Every age in months that may be the person's; one where it is certain. */
    private final List<Integer> ages;

    private final List<String> open;

    private RetirementCheck(Case kase, Fact birth, List<Integer> ages, List<String> open) {
        super(kase);
        this.birth = birth;
        this.born = (LocalDate) birth.of(kase);
        this.cutOff = CutOffCheck.cutOff(kase);
        this.ages = ages;
        this.open = open;
    }

    /** An age that the text states. */
    public static RetirementCheck under(Case kase, Fact birth, int years) {
        return new RetirementCheck(kase, birth, List.of(years * 12), List.of());
    }

    /** The age of a rule that takes the place of the text's; a part it leaves out is as before. */
    public static RetirementCheck byNewRule(Case kase, Fact birth) {
        RetirementAgeRule rule = kase.parameters().retirementAgeRule();
        int male = rule == null ? MALE : Objects.requireNonNullElse(rule.male(), MALE);
        int worker = rule == null ? FEMALE_WORKER : Objects.requireNonNullElse(rule.femaleWorker(), FEMALE_WORKER);
        int cadre = rule == null ? FEMALE_CADRE : Objects.requireNonNullElse(rule.femaleCadre(), FEMALE_CADRE);
        Gender gender = kase.applicant().gender();
        WorkerCategory category = kase.points().workerCategory();
        List<Integer> ages = new ArrayList<>();
        List<String> open = new ArrayList<>();
        if (gender != Gender.FEMALE) {
            ages.add(male);
        }
        if (gender != Gender.MALE && category != WorkerCategory.CADRE) {
            ages.add(worker);
        }
        if (gender != Gender.MALE && category != WorkerCategory.WORKER) {
            ages.add(cadre);
        }
        if (gender == null) {
            open.add("applicant.gender");
        }
        if (gender != Gender.MALE && category == null) {
            open.add("points.workerCategory");
        }
        return new RetirementCheck(kase, birth, ages, open);
    }

    @Override
    public Status on(LocalDate day) {
        if (born == null || cutOff == null) {
            return Status.UNKNOWN;
        }
        boolean allUnder = ages.stream().allMatch(this::under);
        boolean noneUnder = ages.stream().noneMatch(this::under);
        return allUnder ? Status.MET : noneUnder ? Status.UNMET : Status.UNKNOWN;
    }

    private boolean under(int months) {
        return born != null && cutOff != null && born.plusMonths(months).isAfter(cutOff);
    }

    @Override
    public List<String> facts() {
        return List.of(birth.path(), RoundCheck.LAUNCH_YEAR);
    }

    @Override
    protected List<String> absent() {
        List<String> paths = new ArrayList<>();
        if (born == null) {
            paths.add(birth.path());
        }
        if (cutOff == null) {
            paths.add(RoundCheck.LAUNCH_YEAR);
        }
        paths.addAll(open);
        return paths;
    }

    @Override
    protected Text wording() {
        if (status() == Status.UNKNOWN) {
            return Wording.missing(birth.label(), absent());
        }
        String zh = birth.label().zh() + born + "，" + cutOff + (status() == Status.MET ? "未满" : "已满") + zh(age());
        String en = birth.label().en() + " " + born + ", " + (status() == Status.MET ? "under " : "not under ")
                + en(age()) + " on " + cutOff;
        return Text.of(zh, en);
    }

    private int age() {
        return ages.get(0);
    }

    private static String zh(int months) {
        return months / 12 + "周岁" + (months % 12 == 0 ? "" : months % 12 + "个月");
    }

    private static String en(int months) {
        return months / 12 + (months % 12 == 0 ? "" : " years and " + months % 12 + " months");
    }

    @Override
    public @Nullable String required() {
        return ages.size() == 1 ? "< " + zh(age()) : null;
    }

    @Override
    public @Nullable String actual() {
        return born == null ? null : born.toString();
    }
}
