package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Whether the round is one that this version of the text governs; if not, which version is needed. */
public final class RoundCheck extends Check {

    static final String LAUNCH_YEAR = "points.launchYear";

    private final Set<Integer> years;

    public RoundCheck(Set<Integer> years) {
        this.years = years;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Integer launched = given.kase().points().launchYear();
        return launched == null ? Status.UNKNOWN : Status.of(years.contains(launched));
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(LAUNCH_YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        return List.of(LAUNCH_YEAR);
    }

    @Override
    public Text wording(Given given) {
        Integer launched = given.kase().points().launchYear();
        if (launched == null) {
            return Text.of(
                    "缺少申报工作启动年度（" + LAUNCH_YEAR + "）", "the year of the round is not given (" + LAUNCH_YEAR + ")");
        }
        if (years.contains(launched)) {
            return Text.of(launched + " 年启动的申报适用本细则", "the round of " + launched + " is governed by this text");
        }
        String list = list();
        return launched > Collections.max(years)
                ? Text.of(
                        "本细则只管 " + list + " 年启动的申报，有效期已过；" + launched + " 年启动的申报须按 2020 年修订的积分落户管理办法及其操作管理细则计算，未收录该版本",
                        "this text governs the rounds of " + list + " and has expired; the round of " + launched
                                + " needs the measure as revised in 2020 with its rules, a version that is not loaded")
                : Text.of(
                        "本细则只管 " + list + " 年启动的申报；" + launched + " 年尚未施行本细则，没有可用的版本",
                        "this text governs the rounds of " + list + "; in " + launched
                                + " it was not yet in force, and no version for that year is known");
    }

    private String list() {
        return years.stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
    }

    @Override
    public String required(Given given) {
        return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable String actual(Given given) {
        Integer launched = given.kase().points().launchYear();
        return launched == null ? null : launched.toString();
    }
}
