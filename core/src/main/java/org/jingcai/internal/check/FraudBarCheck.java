package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Event;
import org.jingcai.text.Text;

/** 「当年及以后5年内」: no finding of fraud in the year of the round or so many years before it. */
public final class FraudBarCheck extends Check {

    private static final String PATH = "points.fraudYear";

    private final int years;

    public FraudBarCheck(int years) {
        this.years = years;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Integer launched = given.kase().points().launchYear();
        Event<Integer> fraud = given.kase().points().fraudYear();
        if (fraud == null) {
            return Status.MET;
        }
        Integer year = fraud.value();
        return year == null || launched == null
                ? Status.UNKNOWN
                : Status.of(launched < year || launched > year + years);
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(PATH, RoundCheck.LAUNCH_YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        Integer launched = given.kase().points().launchYear();
        Event<Integer> fraud = given.kase().points().fraudYear();
        boolean yearGiven = fraud != null && fraud.value() != null;
        return launched != null
                ? List.of(PATH)
                : yearGiven ? List.of(RoundCheck.LAUNCH_YEAR) : List.of(PATH, RoundCheck.LAUNCH_YEAR);
    }

    @Override
    public Text wording(Given given) {
        Integer launched = given.kase().points().launchYear();
        Event<Integer> fraud = given.kase().points().fraudYear();
        if (fraud == null) {
            return Text.of("没有弄虚作假记录", "no finding of fraud");
        }
        Integer year = fraud.value();
        if (year == null || launched == null) {
            return Wording.missing(Text.of("弄虚作假年份", "year of falsification"), absent(given));
        }
        String zh = year + "年弄虚作假，" + year + "至" + (year + years) + "年不得申请，" + (year + years + 1) + "年起可以";
        String en = "fraud in " + year + " bars the rounds of " + year + " to " + (year + years);
        return Text.of(zh, en);
    }
}
