package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in {@code policy.yaml} and in the folder itself. */
class PolicyFileMistakesTest {

    @TempDir
    Path folder;

    record Mistake(String written, String instead, List<String> told) {}

    private static Mistake mistake(String written, String instead, String... told) {
        return new Mistake(written, instead, List.of(told));
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                mistake("id: demo", "id: Demo X", "policy.yaml: id：编号「Demo X」只能用小写字母、数字和短横线。写成 chaoyang 这样"),
                mistake("version: '1'", "version: '1'\nversion: '2'", "policy.yaml:3：键 version 写了两次。只留一个"),
                mistake(
                        "version:",
                        "verson:",
                        "policy.yaml：不认识的键 verson。是否指 version；可用：documentNumber、effectiveFrom、"
                                + "effectiveTo、id、issuer、provisions、source、sourceStatus、status、title、version"),
                mistake(
                        "status: IN_FORCE",
                        "status: INFORCE",
                        "policy.yaml: status：「INFORCE」不在可用的值之内。是否指 IN_FORCE；可用：DRAFT、IN_FORCE、EXPIRED"),
                mistake("status: IN_FORCE\n", "", "policy.yaml: status：缺少 status。可用：DRAFT、IN_FORCE、EXPIRED"),
                mistake(
                        "source: 全文",
                        "source: 全文\neffectiveFrom: 2019/1/1",
                        "policy.yaml: effectiveFrom：日期「2019/1/1」写法不对。写成 2019-11-14；没有则留空"),
                mistake(
                        "source: 全文",
                        "source: 全文\neffectiveFrom: 2020-01-02\neffectiveTo: 2020-01-01",
                        "policy.yaml: effectiveTo：施行止日 2020-01-01 早于起日 2020-01-02。请核对，或许前后颠倒"),
                mistake(
                        "source: 全文",
                        "source: 全文\ndocumentNumber: {a: 1}",
                        "policy.yaml: documentNumber：应为一段文字，不是列表或一组键值。写在同一行，并检查下一行的缩进"),
                mistake(
                        "source: 全文",
                        "source: 全文\neffectiveFrom: [2020-01-01]",
                        "policy.yaml: effectiveFrom：应为一段文字，不是列表或一组键值。写在同一行，并检查下一行的缩进"),
                mistake(
                        "source: 全文",
                        "source: 全文\ndocumentNumber: \"a\\eb\"",
                        "policy.yaml: documentNumber：有换行或看不见的字符。写在一行里"),
                mistake("en: Demo", "en: \"a\\u202eb\"", "policy.yaml: title.en：有换行或看不见的字符。写在一行里"),
                mistake("en: Demo", "en: \"a\\tGROUND\"", "policy.yaml: title.en：有换行或看不见的字符。写在一行里"),
                mistake("en: Demo", "en: {a: b}", "policy.yaml: title.en：应为一段文字，不是列表或一组键值。写在同一行，并检查下一行的缩进"),
                mistake(
                        "  de-2-tenure: rule",
                        "  de-2-tenure: rule\n  \"a\\tb\": {article: 一, kind: SCOPE, title: 一}",
                        "policy.yaml: provisions：编号「…」不能用。写成 cy-3-capital、cy-4-(1) 这样：字母、数字、短横线、点和括号"),
                mistake(
                        "  de-2-tenure: rule",
                        "  de-2-tenure: rule\n  \"\": {article: 一, kind: SCOPE, title: 一}",
                        "policy.yaml: provisions：编号「」不能用。写成 cy-3-capital、cy-4-(1) 这样：字母、数字、短横线、点和括号"),
                mistake("source: 全文", "source: [全文", "policy.yaml:7：不是可读的 YAML。检查这一行和上一行的缩进、冒号和引号"),
                mistake(
                        "provisions:",
                        "provisons:",
                        "policy.yaml：不认识的键 provisons。是否指 provisions；可用：documentNumber、effectiveFrom、"
                                + "effectiveTo、id、issuer、provisions、source、sourceStatus、status、title、version"),
                mistake(
                        "de-2-tenure: rule",
                        "de-2-tenure: 规则",
                        "policy.yaml: provisions.de-2-tenure：应为 rule 或 {article, kind, title, en}。有规则回答的写 rule"),
                mistake(
                        "de-2-tenure: rule",
                        "de-2-tenure: {article: 一, kind: SCOP, title: x, en: y}",
                        "policy.yaml: provisions.de-2-tenure.kind：「SCOP」不在可用的值之内。是否指 SCOPE；"
                                + "可用：UNIT_REQUIREMENT、APPLICANT_REQUIREMENT、GROUND、EXCEPTION、SCOPE、TERM、COMPUTATION、"
                                + "QUOTA、PRIORITY、TIME_LIMIT、LIFECYCLE、INFORMATION_CHANGE、MATERIAL、SANCTION、"
                                + "PROCEDURE、DISCRETION",
                        "eligibility.dslr:11:1：条款 de-2-tenure 既有规则又只作说明。在 policy.yaml 中改为：de-2-tenure: rule"),
                mistake(
                        "{zh: 示例局, en: Bureau}",
                        "{zh: 示例局, eng: Bureau}",
                        "policy.yaml: issuer：不认识的键 eng。是否指 en；可用：en、zh"),
                mistake(
                        "  de-2-tenure: rule\n",
                        "",
                        "eligibility.dslr:11:1：条款 de-2-tenure 没有登记。"
                                + "在 policy.yaml 的 provisions 中按文件顺序加一行：de-2-tenure: rule"),
                mistake(
                        "  de-2-tenure: rule\n",
                        "  de-2-tenure: rule\n  de-3-x: rule\n",
                        "policy.yaml: provisions.de-3-x：登记为规则，却没有这条规则。写出规则，或改为 {article, kind, title, en}"),
                mistake("示例办法", "\"示例\\n办法\"", "policy.yaml: title.zh：有换行或看不见的字符。写在一行里"),
                mistake(
                        "de-2-tenure: rule",
                        "de-2-tenure: rule\n  de-2-tenure: rule",
                        "policy.yaml:11：键 de-2-tenure 写了两次。只留一个"),
                mistake("id: demo", "\u0000id: demo", "policy.yaml:1：不是可读的 YAML。检查这一行和上一行的缩进、冒号和引号"),
                mistake("id: demo", "\tid: demo", "policy.yaml:1：不是可读的 YAML。检查这一行和上一行的缩进、冒号和引号"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhatIsWrongAndWhatToWrite(Mistake mistake) {
        DemoPolicy.asWritten()
                .inDescription(mistake.written(), mistake.instead())
                .in(folder);

        assertThat(DemoPolicy.problems(folder)).containsExactlyElementsOf(mistake.told());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path absent = folder.resolve("absent");

        assertThat(DemoPolicy.problems(absent)).containsExactly(absent + "：不是文件夹。给出含 policy.yaml 的文件夹");
    }

    @Test
    void aFolderWithoutDescriptionLacksIt() throws IOException {
        Files.delete(DemoPolicy.asWritten().in(folder).resolve("policy.yaml"));

        assertThat(DemoPolicy.problems(folder)).containsExactly(folder + "：没有 policy.yaml。在文件夹中写一个");
    }

    @Test
    void anEmptyDescriptionSaysWhatToWrite() throws IOException {
        Files.writeString(DemoPolicy.asWritten().in(folder).resolve("policy.yaml"), "# 空\n");

        assertThat(DemoPolicy.problems(folder))
                .containsExactly("policy.yaml：没有内容。至少写 id、version、title、issuer、status、source、sourceStatus、provisions");
    }

    @Test
    void aFileInAnotherEncodingIsNoUtf8() throws IOException {
        Path rules = DemoPolicy.asWritten().in(folder).resolve("eligibility.dslr");
        Files.write(rules, Files.readString(rules).getBytes(Charset.forName("GB18030")));

        assertThat(DemoPolicy.problems(folder)).contains("eligibility.dslr：不是 UTF-8 编码。用 UTF-8 编码另存");
    }

    @Test
    void aRuleFileIsNamedForATopic() throws IOException {
        DemoPolicy.asWritten().in(folder);
        Files.writeString(folder.resolve("eligibilty.dslr"), "# 空\n");
        Files.writeString(folder.resolve("Timeline.DSLR"), "# 空\n");
        Files.writeString(folder.resolve("extra.drl"), "rule x when then System.exit(1); end\n");

        assertThat(DemoPolicy.problems(folder))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Timeline.DSLR：文件名不是任何主题。"),
                        two -> assertThat(two).isEqualTo("eligibilty.dslr：文件名不是任何主题。是否指 eligibility.dslr"),
                        three -> assertThat(three)
                                .isEqualTo("extra.drl：.drl 是 Drools 自己的规则，本引擎不读。把规则写成中文规则文件，如 eligibility.dslr"));
    }

    @Test
    void aTopicThatNoEngineAnswersIsRefused() throws IOException {
        DemoPolicy.asWritten().in(folder);
        Files.writeString(folder.resolve("timeline.dslr"), "# 空\n");

        assertThat(DemoPolicy.problems(folder))
                .contains("timeline.dslr：引擎还不回答这个主题。删去这个文件；现在能回答的：eligibility.dslr、score.dslr");
    }

    @Test
    void aProvisionHasARuleInOneFileAlone() throws IOException {
        DemoPolicy.asWritten().in(folder);
        Files.writeString(folder.resolve("score.dslr"), """
                规则 "de-1-capital 注册资本"
                    @依据("第一条") @单位
                当
                    办理事项是新办
                则
                    按公布的分值积分
                完
                """);

        assertThat(DemoPolicy.problems(folder))
                .contains("score.dslr:1:1：条款 de-1-capital 在 eligibility 的文件里已有规则。一条条款只在一个文件里写规则，另一条换用自己的编号");
    }

    @Test
    void aLinkOrAHugeFileIsNotReadAsRules() throws IOException {
        DemoPolicy.asWritten().in(folder);
        Path elsewhere = Files.writeString(folder.resolve("secret.txt"), "秘密\n");
        Files.createSymbolicLink(folder.resolve("score.dslr"), elsewhere);
        assertThat(DemoPolicy.problems(folder))
                .contains("score.dslr：不是普通文件，是链接或别的东西。把文件本身复制到文件夹里")
                .noneMatch(problem -> problem.contains("秘密"));

        Files.delete(folder.resolve("score.dslr"));
        Files.write(folder.resolve("score.dslr"), new byte[(1 << 20) + 1]);
        assertThat(DemoPolicy.problems(folder)).contains("score.dslr：文件太大，规则文件不超过 1 MB。请核对是不是规则文件");
    }
}
