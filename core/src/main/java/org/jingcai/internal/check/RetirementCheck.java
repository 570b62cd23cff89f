package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
    private final Function<Case, Ages> ages;

    /**
     * Every age that may be the person's.
     *
     * @param months the ages; one where it is certain
     * @param open facts that would make it certain
     */
    private record Ages(List<Integer> months, List<String> open) {}

    private RetirementCheck(Fact birth, Function<Case, Ages> ages) {
        this.birth = birth;
        this.ages = ages;
    }

    /** An age that the text states. */
    public static RetirementCheck under(Fact birth, int years) {
        Ages stated = new Ages(List.of(years * 12), List.of());
        return new RetirementCheck(birth, kase -> stated);
    }

    /** The age of a rule that takes the place of the text's; a part it leaves out is as before. */
    public static RetirementCheck byNewRule(Fact birth) {
        return new RetirementCheck(birth, RetirementCheck::byNewRule);
    }

    private static Ages byNewRule(Case kase) {
        RetirementAgeRule rule = kase.parameters().retirementAgeRule();
        int male = rule == null ? MALE : Objects.requireNonNullElse(rule.male(), MALE);
        int worker = rule == null ? FEMALE_WORKER : Objects.requireNonNullElse(rule.femaleWorker(), FEMALE_WORKER);
        int cadre = rule == null ? FEMALE_CADRE : Objects.requireNonNullElse(rule.femaleCadre(), FEMALE_CADRE);
        Gender gender = kase.applicant().gender();
        WorkerCategory category = kase.points().workerCategory();
        List<Integer> months = new ArrayList<>();
        List<String> open = new ArrayList<>();
        if (gender != Gender.FEMALE) {
            months.add(male);
        }
        if (gender != Gender.MALE && category != WorkerCategory.CADRE) {
            months.add(worker);
        }
        if (gender != Gender.MALE && category != WorkerCategory.WORKER) {
            months.add(cadre);
        }
        if (gender == null) {
            open.add("applicant.gender");
        }
        if (gender != Gender.MALE && category == null) {
            open.add("points.workerCategory");
        }
        return new Ages(months, open);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        LocalDate cutOff = CutOffCheck.cutOff(given.kase());
        LocalDate born = (LocalDate) birth.of(given.kase());
        if (born == null || cutOff == null) {
            return Status.UNKNOWN;
        }
        List<Integer> months = ages.apply(given.kase()).months();
        boolean allUnder = months.stream().allMatch(age -> born.plusMonths(age).isAfter(cutOff));
        boolean noneUnder =
                months.stream().noneMatch(age -> born.plusMonths(age).isAfter(cutOff));
        return allUnder ? Status.MET : noneUnder ? Status.UNMET : Status.UNKNOWN;
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(birth.path(), RoundCheck.LAUNCH_YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        LocalDate cutOff = CutOffCheck.cutOff(given.kase());
        LocalDate born = (LocalDate) birth.of(given.kase());
        List<String> paths = new ArrayList<>();
        if (born == null) {
            paths.add(birth.path());
        }
        if (cutOff == null) {
            paths.add(RoundCheck.LAUNCH_YEAR);
        }
        paths.addAll(ages.apply(given.kase()).open());
        return paths;
    }

    @Override
    public Text wording(Given given) {
        LocalDate cutOff = CutOffCheck.cutOff(given.kase());
        LocalDate born = (LocalDate) birth.of(given.kase());
        if (today(given) == Status.UNKNOWN) {
            return Wording.missing(birth.label(), absent(given));
        }
        String zh =
                birth.label().zh() + born + "，" + cutOff + (today(given) == Status.MET ? "未满" : "已满") + zh(age(given));
        String en = birth.label().en() + " " + born + ", " + (today(given) == Status.MET ? "under " : "not under ")
                + en(age(given)) + " on " + cutOff;
        return Text.of(zh, en);
    }

    private int age(Given given) {
        return ages.apply(given.kase()).months().get(0);
    }

    private static String zh(int months) {
        return months / 12 + "周岁" + (months % 12 == 0 ? "" : months % 12 + "个月");
    }

    private static String en(int months) {
        return months / 12 + (months % 12 == 0 ? "" : " years and " + months % 12 + " months");
    }

    @Override
    public @Nullable String required(Given given) {
        return ages.apply(given.kase()).months().size() == 1 ? "< " + zh(age(given)) : null;
    }

    @Override
    public @Nullable String actual(Given given) {
        LocalDate born = (LocalDate) birth.of(given.kase());
        return born == null ? null : born.toString();
    }
}
