package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「中国籍」. Residents of Hong Kong, Macao and Taiwan usually go another way: for a person to judge. */
public final class NationalityCheck extends FactCheck<String> {

    private static final String CHINA = "CN";
    private static final Set<String> USUALLY_ANOTHER_WAY = Set.of("HK", "MO", "TW");

    public NationalityCheck(Case kase, Fact nationality) {
        super(kase, nationality);
    }

    @Override
    public Status on(LocalDate day) {
        if (value == null) {
            return Status.UNKNOWN;
        }
        return USUALLY_ANOTHER_WAY.contains(value) ? Status.REVIEW : Status.of(CHINA.equals(value));
    }

    @Override
    Text wording(String given) {
        return switch (status()) {
            case MET -> Text.of("中国籍", "Chinese national");
            case REVIEW ->
                Text.of(
                        "国籍（地区）为" + given + "，港澳台居民通常另有办理渠道，由人工判断",
                        given + ": residents there usually go another way, for a person to judge");
            default -> Text.of("国籍为" + given + "，应为中国籍", "nationality " + given + ", must be Chinese");
        };
    }

    @Override
    public String required() {
        return CHINA;
    }

    @Override
    public @Nullable String actual() {
        return value;
    }
}
