package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** 「中国籍」. Residents of Hong Kong, Macao and Taiwan usually go another way: for a person to judge. */
public final class NationalityCheck extends FactCheck<String> {

    private static final String CHINA = "CN";
    private static final Set<String> USUALLY_ANOTHER_WAY = Set.of("HK", "MO", "TW");

    public NationalityCheck(Fact nationality) {
        super(nationality);
    }

    @Override
    Status statusOf(String value, LocalDate day) {
        return USUALLY_ANOTHER_WAY.contains(value) ? Status.REVIEW : Status.of(CHINA.equals(value));
    }

    @Override
    Text wording(String value, Given given) {
        return switch (today(given)) {
            case MET -> Text.of("中国籍", "Chinese national");
            case REVIEW ->
                Text.of(
                        "国籍（地区）为" + value + "，港澳台居民通常另有办理渠道，由人工判断",
                        value + ": residents there usually go another way, for a person to judge");
            default -> Text.of("国籍为" + value + "，应为中国籍", "nationality " + value + ", must be Chinese");
        };
    }

    @Override
    public String required(Given given) {
        return CHINA;
    }

    @Override
    String actual(String value, Given given) {
        return value;
    }
}
