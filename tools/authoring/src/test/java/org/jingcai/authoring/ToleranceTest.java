package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.Jingcai;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitKind;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only looks different is the same rule, and stands on the same line. */
class ToleranceTest {

    private static final Case KASE = CaseBuilder.builder()
            .asOf(LocalDate.of(2025, 6, 30))
            .unit(UnitBuilder.builder()
                    .kind(UnitKind.ENTERPRISE)
                    .registeredCapital(new BigDecimal("1000000"))
                    .build())
            .employment(EmploymentBuilder.builder()
                    .startDate(LocalDate.of(2024, 12, 30))
                    .build())
            .build();

    @TempDir
    Path folder;

    static Stream<Arguments> writings() {
        DemoPolicy plain = DemoPolicy.asWritten();
        return Stream.of(
                Arguments.of("as it stands", plain),
                Arguments.of("byte-order mark", plain.withRules("\uFEFF" + plain.rules())),
                Arguments.of("ideographic spaces", plain.inRules(" ", "\u3000")),
                Arguments.of("no-break spaces", plain.inRules("    ", "\u00A0")),
                Arguments.of("double blanks", plain.inRules(" ", "  ")),
                Arguments.of("tabs", plain.inRules("    ", "\t")),
                Arguments.of(
                        "blanks around numbers",
                        plain.inRules("100万元", " 100 万元 ").inRules("日期满6个", "日期 满 6 个")),
                Arguments.of(
                        "full-width digits", plain.inRules("低于100万", "低于１００万").inRules("日期满6", "日期满６")),
                Arguments.of(
                        "full-width marks",
                        plain.inRules("(", "（").inRules(")", "）").inRules("@", "＠")),
                Arguments.of("curly quotes", curly(plain)),
                Arguments.of("commas between marks", plain.inRules("\") @", "\")，@")),
                Arguments.of("full stops", plain.inRules("万元\n", "万元。\n").inRules("国有企业\n", "国有企业。\n")),
                Arguments.of("colons", plain.inRules("则\n", "则：\n").inRules("当\n", "当:\n")),
                Arguments.of("no indentation", plain.inRules("    ", "")),
                Arguments.of("blanks at the end", plain.inRules("\n", "  \n")),
                Arguments.of("Windows line ends", plain.inRules("\n", "\r\n")),
                Arguments.of("old Mac line ends", plain.inRules("\n", "\r")));
    }

    private static DemoPolicy curly(DemoPolicy plain) {
        return plain.withRules(plain.rules().replaceAll("\"([^\"]*)\"", "“$1”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void givesTheSameAnswer(String name, DemoPolicy written) {
        EligibilityAnswer answer = Jingcai.builder()
                .add(Authoring.compile(written.in(folder)))
                .build()
                .eligibility("demo", KASE);

        assertThat(answer.basis().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.basis().findings())
                .extracting(finding -> finding.provision() + "|" + finding.article() + "|"
                        + finding.title().zh() + "|" + finding.message(Language.ZH))
                .containsExactly(
                        "de-1-capital|第一条|注册资本|注册资本1000000元，不低于1000000元；单位类型为企业",
                        "de-2-tenure|第二条|工作满6个月|自入职日期2024-12-30起6个月，不低于6个月");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void keepsTheNumbersOfTheLines(String name, DemoPolicy written) {
        written.withRules(written.rules().replace("入职", "离职")).in(folder);

        assertThat(Authoring.check(folder))
                .singleElement()
                .satisfies(issue -> assertThat(issue.place()).startsWith("eligibility.dslr:16:"));
    }

    @Test
    void theColumnIsThatOfTheLineAsWritten() {
        DemoPolicy.asWritten().inRules("    入职日期", "\u3000 \t离　职日期").in(folder);

        assertThat(Authoring.check(folder))
                .extracting(issue -> issue.place())
                .isEqualTo(List.of("eligibility.dslr:16:4"));
    }
}
