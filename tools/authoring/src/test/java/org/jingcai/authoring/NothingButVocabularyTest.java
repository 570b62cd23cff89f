package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.answer.Finding;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder from anywhere can be compiled: what is not a sentence of the vocabulary is rejected, whatever it looks like. */
class NothingButVocabularyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File",
                "package evil;",
                "function void f() { System.exit(1); }",
                "global java.util.List list",
                "declare X a : int end",
                "rule \"x\" when then System.exit(1); end",
                "query \"q\" end",
                "dialect \"mvel\"",
                "salience 10",
                "/* 说明 */",
                "eval(true)",
                "$cases : CasesInHand()",
                "not CasesInHand()",
                "$rule.anyOf();",
                "$cases.state(drools.getRule(), $rule -> $rule.anyOf());",
                "System.exit(1);",
                "注册资本不低于100万元; System.exit(1);",
                "注册资本不低于100万元 // 说明",
                "注册资本不低于100万元\"); System.exit(1); (\"",
                "单位类型为企业\"); System.exit(1); (\"",
                "单位类型为企业\\",
                "单位类型为企业\\u0022);System.exit(1);//",
                "学位不低于学士\"+System.exit(1)+\"",
                "股东排名列前5+1位",
                "股东排名列前05位",
                "入职日期满99999999999个月",
                "then",
                "end",
                "${注册资本}不低于100万元",
                "#{x}"
            })
    void aLineOfAnotherLanguageIsRejectedWhereverItStands(String line) {
        for (String before : new String[] {"# 示例", "    @依据(\"第一条\") @单位", "    注册资本不低于100万元"}) {
            boolean comment = line.startsWith("#");
            DemoPolicy.asWritten().inRules(before, before + "\n    " + line).in(folder);

            assertThat(Authoring.check(folder).isEmpty()).as("after %s", before).isEqualTo(comment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注册资本\\",
                "注册\\u0022); System.exit(1); //",
                "注册\\u000a资本",
                "注册\\\\资本",
                "注册\u2028资本",
                "注册\u0007资本",
                "注册\u202E资本"
            })
    void aTitleThatCouldMeanSomethingInAProgramIsRejected(String title) {
        DemoPolicy.asWritten()
                .inRules("de-1-capital 注册资本", "de-1-capital " + title)
                .in(folder);

        assertThatThrownBy(() -> Authoring.compile(folder))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("标题里有反斜杠或看不见的字符");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注册资本 */ 说明",
                "注册资本 /* 说明",
                "注册资本 // 说明",
                "注册资本 ${x} #{y} @{z}",
                "注册资本 %s {0} $1",
                "注册资本 'x' then end",
                "注册资本 完 则 当",
                "注册资本 《办法》〔2019〕",
                "注册资本 😀 𠀀"
            })
    void anyOtherTitleIsATitle(String title) {
        DemoPolicy.asWritten()
                .inRules("de-1-capital 注册资本", "de-1-capital " + title)
                .in(folder);

        Finding finding = Jingcai.builder()
                .add(Authoring.compile(folder))
                .build()
                .eligibility(
                        "demo",
                        CaseBuilder.builder().asOf(LocalDate.of(2025, 6, 30)).build())
                .basis()
                .findings()
                .get(0);

        assertThat(finding.title().zh()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一条\t第二条", "第一条\u3000第二条", "第一条 */ ${x}", "第一条='\u00A0\t:#!"})
    void aMarkIsShownOnOneLineAndDisturbsNoOther(String article) {
        DemoPolicy.asWritten().inRules("第一条", article).in(folder);

        assertThat(Jingcai.builder()
                        .add(Authoring.compile(folder))
                        .build()
                        .policy("demo")
                        .orElseThrow()
                        .provisions())
                .extracting(provision -> provision.article())
                .containsExactly(article.replaceAll("[\\s\u3000\u00A0]+", " "), "第二条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "import", "rule", "when", "then", "end", "query", "null", "true", "a-b", "x1"})
    void aPolicyMayBeNamedLikeAWordOfAProgram(String id) {
        DemoPolicy.asWritten().inDescription("id: demo", "id: '" + id + "'").in(folder);

        assertThat(Jingcai.builder()
                        .add(Authoring.compile(folder))
                        .build()
                        .eligibility(
                                id,
                                CaseBuilder.builder()
                                        .asOf(LocalDate.of(2025, 6, 30))
                                        .build())
                        .basis()
                        .findings())
                .hasSize(2);
    }
}
