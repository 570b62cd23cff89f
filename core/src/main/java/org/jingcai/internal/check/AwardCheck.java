package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Award;
import org.jingcai.facts.AwardField;
import org.jingcai.facts.AwardGrade;
import org.jingcai.facts.AwardIssuer;
import org.jingcai.facts.AwardTier;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A national or Beijing award in science, arts or the social sciences, and, where asked for, of provincial tier and second
 * grade at least. The best award decides. A national award of a lower grade, an award without grades and a field outside
 * those named are for a person to judge.
 */
public final class AwardCheck extends Check {

    private static final String PATH = "applicant.awards";

    private final boolean levelAsked;

    public AwardCheck(boolean levelAsked) {
        this.levelAsked = levelAsked;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        List<Award> awards = given.kase().applicant().awards();
        if (awards == null) {
            return Status.UNKNOWN;
        }
        Status best = Status.UNMET;
        for (Award award : awards) {
            best = best.or(of(award));
        }
        return best;
    }

    private Status of(Award award) {
        Status status = scope(award).and(field(award)).and(standing(award));
        return levelAsked ? status.and(level(award)) : status;
    }

    private static Status scope(Award award) {
        return award.issuerScope() == null ? Status.UNKNOWN : Status.of(award.issuerScope() != AwardIssuer.OTHER);
    }

    private static Status field(Award award) {
        AwardField field = award.field();
        return field == null ? Status.UNKNOWN : field == AwardField.OTHER ? Status.REVIEW : Status.MET;
    }

    private static Status standing(Award award) {
        return award.revoked() == null ? Status.UNKNOWN : Status.of(!award.revoked());
    }

    private static Status level(Award award) {
        AwardTier tier = award.tier();
        if (tier == AwardTier.OTHER) {
            return Status.UNMET;
        }
        Status reached = tier == null ? Status.UNKNOWN : Status.MET;
        AwardGrade grade = award.grade();
        if (grade == null) {
            return Status.UNKNOWN;
        }
        return switch (grade) {
            case SPECIAL, FIRST, SECOND -> reached;
            case THIRD -> tier == null ? Status.UNKNOWN : tier == AwardTier.NATIONAL ? Status.REVIEW : Status.UNMET;
            case NONE -> reached.and(Status.REVIEW);
        };
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(PATH);
    }

    @Override
    public List<String> absent(Given given) {
        List<Award> awards = given.kase().applicant().awards();
        if (awards == null) {
            return List.of(PATH);
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            if (of(award) == Status.UNKNOWN) {
                String item = PATH + "[" + i + "].";
                addIfAbsent(paths, award.issuerScope(), item + "issuerScope");
                addIfAbsent(paths, award.field(), item + "field");
                addIfAbsent(paths, award.revoked(), item + "revoked");
                if (levelAsked) {
                    addIfAbsent(paths, award.tier(), item + "tier");
                    addIfAbsent(paths, award.grade(), item + "grade");
                }
            }
        }
        return paths;
    }

    static void addIfAbsent(List<String> paths, @Nullable Object value, String path) {
        if (value == null) {
            paths.add(path);
        }
    }

    @Override
    public Text wording(Given given) {
        Text asked = levelAsked
                ? Text.of("国家或本市省部级二等奖以上奖项", "national or Beijing award of provincial tier, second grade at least")
                : Text.of("国家或本市奖项", "national or Beijing award");
        return switch (today(given)) {
            case MET -> Text.of("获有" + asked.zh(), "holds a " + asked.en());
            case REVIEW ->
                Text.of(
                        "所获奖项是否属于" + asked.zh() + "由人工判断",
                        "whether the award is a " + asked.en() + " is for a person to judge");
            case UNKNOWN -> Wording.missing(asked, absent(given));
            default -> Text.of("没有" + asked.zh(), "no " + asked.en());
        };
    }
}
