package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.Jingcai;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the vocabulary can be written, means one thing, compiles and answers the emptiest case. */
class EveryEntryTest {

    /** Sentences that say what a header says too; they have rules of their own below. */
    private static final List<String> HEADS =
            List.of("具备所列条件之一", "同时具备所列条件", "随同条件未达到的由人工判断", "满足下列任一", "申报工作启动年度在施行年度之内");

    @TempDir
    Path folder;

    static Stream<Sentence> entries() {
        return Vocabulary.shipped().of(Sentence.Section.CONSEQUENCE).stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isUnderstoodAsItselfWithEveryTerm(Sentence entry) {
        for (String line : lines(entry)) {
            assertThat(Vocabulary.shipped().understand(Sentence.Section.CONSEQUENCE, line))
                    .as(line)
                    .get()
                    .extracting(understood -> understood.sentence().template())
                    .isEqualTo(entry.template());
        }
    }

    /** Two sentences may fit one line only where one says more, as 「…为…等」 says more than 「…为…」. */
    @ParameterizedTest
    @MethodSource("entries")
    void isNotMistakenForAnotherOfTheSameLength(Sentence entry) {
        for (String line : lines(entry)) {
            assertThat(entries().filter(other -> other.match(line).isPresent()))
                    .as(line)
                    .filteredOn(other -> !other.template().equals(entry.template()))
                    .allSatisfy(other -> {
                        assertThat(other.fixedLength()).isLessThan(entry.fixedLength());
                        assertThat(other.words()).contains(WordKind.选项);
                    });
        }
    }

    @Test
    void allOfThemCompileAndAnswerACaseOfWhichNothingIsKnown() {
        StringBuilder register = new StringBuilder();
        StringBuilder rules = new StringBuilder();
        int number = 0;
        for (Sentence entry : entries().toList()) {
            boolean ofScore = entry.call().startsWith("$rule.score()"); // the points policy compiles all of these
            if (HEADS.contains(entry.template()) || ofScore) {
                continue;
            }
            for (String line : lines(entry)) {
                number++;
                register.append("  de-").append(number).append(": rule\n");
                rules.append(rule(number, entry.template(), line));
            }
        }
        DemoPolicy demo = DemoPolicy.asWritten();
        new DemoPolicy(
                        demo.description().replace("  de-1-capital: rule\n  de-2-tenure: rule\n", register),
                        rules.toString())
                .in(folder);

        assertThat(DemoPolicy.problems(folder)).isEmpty();
        EligibilityAnswer answer = Jingcai.builder()
                .add(Authoring.compile(folder))
                .build()
                .eligibility(
                        "demo",
                        CaseBuilder.builder().asOf(LocalDate.of(2025, 6, 30)).build());

        assertThat(answer.basis().findings())
                .hasSize(number)
                .allSatisfy(finding -> assertThat(finding.message(org.jingcai.text.Language.ZH))
                        .as(finding.provision())
                        .isNotBlank());
    }

    private static String rule(int number, String template, String line) {
        List<String> body = new ArrayList<>();
        if (template.startsWith("仅")) {
            body.add("须法人资格");
        } else if (template.startsWith("或者适用于")) {
            body.add("适用于法人资格");
        }
        body.add(line);
        if (template.contains("适用于") || template.endsWith("供判断参考") || template.equals("不占引进指标")) {
            body.add("须法人资格");
        }
        return "规则 \"de-" + number + " 第" + number + "句\"\n@依据(\"第一条\") @单位"
                + (template.startsWith("凭") ? " @特别渠道" : "") + "\n当\n办理事项是新办\n则\n" + String.join("\n", body)
                + "\n完\n";
    }

    /** The entry as a line: one with every term its first place takes, the other places filled to go with it. */
    private static List<String> lines(Sentence entry) {
        List<String> lines = new ArrayList<>();
        List<String> first =
                entry.words().isEmpty() ? List.of("") : firstWords(entry.words().get(0));
        for (String term : first) {
            String line = entry.template().replace(" ", "");
            String choice = term;
            boolean fits = true;
            for (int i = 0; i < entry.words().size(); i++) {
                WordKind kind = entry.words().get(i);
                String word =
                        i == 0 ? term : word(kind, term, choice, entry.words().get(i - 1));
                choice = kind == WordKind.类别 || kind == WordKind.类别组 ? word : choice;
                fits &= !word.isEmpty();
                line = line.replaceFirst("\\{" + kind + "}", word);
            }
            if (fits) {
                lines.add(line);
            }
        }
        assertThat(lines).as(entry.template()).isNotEmpty();
        return lines;
    }

    private static List<String> firstWords(WordKind kind) {
        return switch (kind) {
            case 整数 -> List.of("2");
            case 文本组 -> List.of("劳动合同签订单位、社会保险缴纳单位、个人所得税缴纳单位");
            default -> kind.words();
        };
    }

    /** A word that goes with the term, an option with the choice named last; empty where there is none. */
    private static String word(WordKind kind, String term, String choice, WordKind before) {
        FactUnit unit = FactCatalogue.byTerm(term).map(fact -> fact.unit()).orElse(FactUnit.NONE);
        return switch (kind) {
            case 选项, 级别 -> WordKind.labelsOf(choice).get(0);
            case 量 -> unit == FactUnit.NONE ? "" : "2" + unit.zh();
            case 数, 整数 -> "2";
            case 参数 -> before == WordKind.平均工资 ? "东城收入倍数" : unit == FactUnit.CNY ? "自由职业者纳税额度" : "";
            case 是否项 -> "法人资格";
            default -> kind.words().get(0);
        };
    }
}
