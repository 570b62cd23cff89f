package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an analyst can make in a rule file, and every word of what he or she is told about it. */
class RuleFileMistakesTest {

    @TempDir
    Path folder;

    record Mistake(String written, String instead, List<String> told) {}

    private static Mistake mistake(String written, String instead, String... told) {
        return new Mistake(written, instead, List.of(told));
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                mistake("注册资本不低于", "注册资金不低于", "eligibility.dslr:7:5：「注册资金」不能用在这里。是否指「注册资本」"),
                mistake(
                        "国有企业",
                        "国有公司",
                        "eligibility.dslr:8:13：单位类型没有「国有公司」这个选项。是否指「国有企业」；可用：企业、事业单位、民办非企业单位、社会团体、基金会、"
                                + "境外机构在京分支机构、外埠机构在京分支机构、专业服务机构、个体工商户、党政机关、国有企业、其他"),
                mistake("100万元", "100；50万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "1。2万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "1,2万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "1 2万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "10，0万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "10 0万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "1,00万元", "eligibility.dslr:7:12：数字中间夹着别的符号或空格。写成 1.2、100、1,000,000 这样"),
                mistake("100万元", "0万元", "eligibility.dslr:7:12：「0万元」不会是条文的数字。请与条文核对"),
                mistake(
                        "100万元",
                        "9".repeat(100_000) + "元",
                        "eligibility.dslr:7:12：「999999999999999999…」不会是条文的数字。请与条文核对"),
                mistake("注册资本不低于", "注册资本低于", "eligibility.dslr:7:9：规则里不写「低于」。没有这个意思的句式；条文的要求改用「不低于」「超过」「不超过」来写"),
                mistake("注册资本不低于", "注册资本少于", "eligibility.dslr:7:9：规则里不写「少于」。没有这个意思的句式；条文的要求改用「不低于」「超过」「不超过」来写"),
                mistake("注册资本不低于", "注册资本小于", "eligibility.dslr:7:9：规则里不写「小于」。没有这个意思的句式；条文的要求改用「不低于」「超过」「不超过」来写"),
                mistake("注册资本不低于", "注册资本大于", "eligibility.dslr:7:9：规则里不写「大于」。同样的意思写「超过」，写在数字之前"),
                mistake("注册资本不低于", "注册资本高于", "eligibility.dslr:7:9：规则里不写「高于」。同样的意思写「超过」，写在数字之前"),
                mistake("注册资本不低于", "注册资本多于", "eligibility.dslr:7:9：规则里不写「多于」。同样的意思写「超过」，写在数字之前"),
                mistake("注册资本不低于", "注册资本不少于", "eligibility.dslr:7:9：规则里不写「不少于」。同样的意思写「不低于」，写在数字之前"),
                mistake("注册资本不低于", "注册资本≥", "eligibility.dslr:7:9：规则里不写「≥」。同样的意思写「不低于」，写在数字之前"),
                mistake("注册资本不低于", "注册资本不高于", "eligibility.dslr:7:9：规则里不写「不高于」。同样的意思写「不超过」，写在数字之前"),
                mistake("注册资本不低于100万元", "注册资本100万元以上", "eligibility.dslr:7:14：规则里不写「以上」。同样的意思写「不低于」，写在数字之前"),
                mistake(
                        "    办理事项是新办\n则\n    注册",
                        "    办理事项是新办\n    办理事项是续签\n则\n    注册",
                        "eligibility.dslr:6:5：「当」之后写了两行，两行不能同时成立。合成一行，以顿号分开：办理事项是新办、续签"),
                mistake(
                        "    注册资本不低于100万元",
                        "    注册资本不低于100万元\n    注册资本不低于 100 万元",
                        "eligibility.dslr:8:5：这一句写了两次。只留一句；或许其中一句的数字或词语写错了"),
                mistake("企业、国有企业", "企业、企业", "eligibility.dslr:8:13：「企业」写了两次。只留一个；或许另一个是别的选项"),
                mistake(
                        "    注册资本不低于100万元\n    单位",
                        "    满足下列任一\n    单位",
                        "eligibility.dslr:7:5：「满足下列任一」后面只有一项。写出其他可选的要求，或去掉这一行"),
                mistake(
                        "    单位类型为企业、国有企业",
                        "    获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项且为省部级贰等奖以上",
                        "eligibility.dslr:8:5：看不懂这句话。最接近的句式：获国家或者本市科学技术、文学艺术、哲学社会科学等类奖项且为省部级二等奖以上"),
                mistake("100万元", "100万", "eligibility.dslr:7:12：「100万」不能用在这里。这里要写数字加单位，如 100万元、5%、2年"),
                mistake("100万元", "100个月", "eligibility.dslr:7:12：「100个月」的单位不对。注册资本的单位：元、万元、亿元"),
                mistake("不低于100万元", "不低于", "eligibility.dslr:7:5：看不懂这句话。最接近的句式：{数额}不低于{量}"),
                mistake("满6个月", "满6.5个月", "eligibility.dslr:16:10：「6.5」不能用在这里。这里要写1 至 9999 的整数"),
                mistake("满6个月", "满06个月", "eligibility.dslr:16:10：「06」不能用在这里。这里要写1 至 9999 的整数"),
                mistake(
                        "    注册资本不低于100万元",
                        "    注册资本要多",
                        "eligibility.dslr:7:5：看不懂这句话。「注册资本」可用的句式：{数额}供判断参考；{数额}不低于{量}；{数额}不超过{量}；{数额}超过{量}"),
                mistake("    注册资本不低于100万元", "    办理事项是新办", "eligibility.dslr:7:5：这句话应写在「当」之后。移到「当」与「则」之间"),
                mistake(
                        "    办理事项是新办\n则\n    注册",
                        "    入职日期满6个月\n    办理事项是新办\n则\n    注册",
                        "eligibility.dslr:5:5：这句话应写在「则」之后。移到「则」与「完」之间"),
                mistake(
                        "当\n    办理事项是新办\n则\n    注册",
                        "    办理事项是新办\n则\n    注册",
                        "eligibility.dslr:4:5：这一行之前缺少「当」。在这一行之前加一行，只写「当」"),
                mistake("则\n    注册", "    注册", "eligibility.dslr:6:5：这一行之前缺少「则」。在这一行之前加一行，只写「则」"),
                mistake("企业\n完", "企业", "eligibility.dslr:10:1：上一条规则还没有写完。在这一行之前补上「完」"),
                mistake("满6个月\n完", "满6个月", "eligibility.dslr:11:1：这条规则没有写完。缺少「完」"),
                mistake("# 示例", "示例", "eligibility.dslr:1:1：这一行不属于任何规则。说明文字以 # 开头；规则以「规则 \"编号 标题\"」开头"),
                mistake("# 示例", "/* 注释 */", "eligibility.dslr:1:1：这一行不属于任何规则。说明文字以 # 开头；规则以「规则 \"编号 标题\"」开头"),
                mistake("@单位", "@单未", "eligibility.dslr:3:16：没有「@单未」这个标注。是否指「@单位」"),
                mistake("@单位", "@单位 @单位", "eligibility.dslr:3:20：「@单位」写了两次。只留一个"),
                mistake("@依据(\"第一条\")", "@依据", "eligibility.dslr:3:5：「@依据」缺少内容。写成 @依据(\"…\")"),
                mistake("@依据(\"第一条\") ", "", "eligibility.dslr:2:1：规则 de-1-capital 没有写依据。加一行 @依据(\"第…条\")"),
                mistake("@单位", "", "eligibility.dslr:2:1：规则 de-1-capital 要写明约束单位还是申请人。写 @单位 或 @申请人 其中一个"),
                mistake("@单位", "@单位 @申请人", "eligibility.dslr:2:1：规则 de-1-capital 要写明约束单位还是申请人。写 @单位 或 @申请人 其中一个"),
                mistake(
                        "@单位",
                        "@单位 @适用范围 @条件组",
                        "eligibility.dslr:2:1：规则 de-1-capital 只能有一种作用。在 条件组、条件、附加于、放宽、免除、全部条件、特别渠道、另行提示、适用范围、施行年度 中只写一个"),
                mistake(
                        "de-1-capital 注册资本",
                        "DE-1 注册资本",
                        "eligibility.dslr:2:1：条款编号「DE-1」不合规则。编号由小写字母、短横线和数字组成，如 cy-3-capital",
                        "policy.yaml: provisions.de-1-capital：登记为规则，却没有这条规则。写出规则，或改为 {article, kind, title, en}"),
                mistake("de-1-capital 注册资本", "de-1-capital", "eligibility.dslr:2:1：规则 de-1-capital 没有标题。在编号后空一格写标题"),
                mistake(
                        "de-2-tenure 工作",
                        "de-1-capital 工作",
                        "eligibility.dslr:11:1：条款 de-1-capital 写了两次，另一处在 eligibility.dslr:2:1。合并或改编号",
                        "policy.yaml: provisions.de-2-tenure：登记为规则，却没有这条规则。写出规则，或改为 {article, kind, title, en}"),
                mistake(
                        "de-2-tenure 工作",
                        "de-2-tenur 工作",
                        "eligibility.dslr:11:1：条款 de-2-tenur 没有登记。是否指 de-2-tenure；"
                                + "否则在 policy.yaml 的 provisions 中按文件顺序加一行：de-2-tenur: rule"),
                mistake(
                        "@单位",
                        "@单位 @放宽(\"de-2-tenue\")",
                        "eligibility.dslr:2:1：规则 de-1-capital 提到的 de-2-tenue 不存在。是否指 de-2-tenure"),
                mistake(
                        "@单位",
                        "@单位 @免除(\"de-2-tenure\")",
                        "eligibility.dslr:2:1：免除规则 de-1-capital 不应另有要求。只写「适用于…」，或改用 @放宽"),
                mistake(
                        "@单位",
                        "@单位 @条件组",
                        "eligibility.dslr:2:1：@条件组 与「具备所列条件之一…」要一起用。补上缺少的一个",
                        "eligibility.dslr:2:1：有 @条件组 的规则，却没有 @条件 的规则。给所列各项条件标注 @条件"),
                mistake(
                        "    注册资本不低于100万元\n    单位类型为企业、国有企业\n",
                        "",
                        "eligibility.dslr:2:1：规则 de-1-capital 没有写要求。在「则」之后写要求；免除类规则要标注 @免除"),
                mistake("注册资本不低于100万元", "满足下列任一\n    仅单位类型为企业的由人工判断", "eligibility.dslr:8:5：「仅…」前面没有它要补充的一句。先写主要的要求"),
                mistake("入职日期满6个月", "满足下列任一", "eligibility.dslr:16:5：「满足下列任一」后面没有要求。在它后面逐行写出可选的要求"),
                mistake("    入职日期满6个月", "    仅单位类型为企业的由人工判断", "eligibility.dslr:16:5：「仅…」前面没有它要补充的一句。先写主要的要求"),
                mistake(
                        "办理事项是新办",
                        "办理事项是新半",
                        "eligibility.dslr:5:10：「新半」不能用在这里。是否指「新办」",
                        "eligibility.dslr:14:10：「新半」不能用在这里。是否指「新办」"),
                mistake("规则 \"de-2", "规责 \"de-2", "eligibility.dslr:11:1：规则名写法不对。写成：规则 \"de-2-tenure 工作满6个月\""),
                mistake("    入职", "    @原则上\n    入职", "eligibility.dslr:16:5：标注要写在「当」之前。移到规则名的下一行"),
                mistake("注册资本不低于100万元", "$rule.anyOf();", "eligibility.dslr:7:5：看不懂这句话。可用的句式见 docs/rule-language.md"),
                mistake("注册资本不低于100万元", "eval(true)", "eligibility.dslr:7:5：看不懂这句话。可用的句式见 docs/rule-language.md"),
                mistake(
                        "# 示例",
                        "import java.io.File",
                        "eligibility.dslr:1:1：这一行不属于任何规则。说明文字以 # 开头；规则以「规则 \"编号 标题\"」开头"),
                mistake("注册资本\"", "注册\\资本\"", "eligibility.dslr:2:1：标题里有反斜杠或看不见的字符。标题只写文字和标点"),
                mistake("注册资本\"", "注册\\u0022资本\"", "eligibility.dslr:2:1：标题里有反斜杠或看不见的字符。标题只写文字和标点"),
                mistake("注册资本\"", "注册\\\"", "eligibility.dslr:2:1：标题里有反斜杠或看不见的字符。标题只写文字和标点"),
                mistake("第一条\")", "第一\\u000a条\")", "eligibility.dslr:3:5：「@依据」里有反斜杠或看不见的字符。只写文字和标点"),
                mistake("国有企业", "国有\"企业", "eligibility.dslr:8:10：「企业、国有\"企业」不能用在这里。这里要写一个或几个选项，以顿号分开"),
                mistake("国有企业", "企业\\u0022", "eligibility.dslr:8:10：「企业、企业\\u0022」不能用在这里。这里要写一个或几个选项，以顿号分开"),
                mistake("注册资本不低于100万元", "单位类型不低于企业", "eligibility.dslr:7:5：「单位类型」不能用在这里。可用的词语：学位、学历层次、专业技术职称、毕业生学历层次"),
                mistake(
                        "注册资本不低于100万元",
                        "须奖项被撤销",
                        "eligibility.dslr:7:6：「奖项被撤销」不能用在这里。可用的词语有74个，较接近的：法人资格、信用良好、区级百强、指标过期、需求较大、依法纳税、"
                                + "自然人股东、弄虚作假、连续聘用、继续聘用、房主为配偶、材料齐全"),
                mistake("注册资本不低于100万元", "上年度纳税额不低于20%", "eligibility.dslr:7:14：「20%」的单位不对。纳税额的单位：元、万元、亿元"),
                mistake(
                        "注册资本不低于100万元",
                        "上年度单位纳税年度不低于20万元",
                        "eligibility.dslr:7:8：「单位纳税年度」不能用在这里。可用的词语：纳税额、本区纳税额、个人纳税额、应税收入、合法用工人数、在本市应税收入、代扣代缴个人所得税"),
                mistake("注册资本不低于100万元", "国籍列入城六区", "eligibility.dslr:7:5：看不懂这句话。最接近的句式：{文本}列入{目录}"),
                mistake(
                        "注册资本不低于100万元",
                        "近三年每年纳税额不低于东城收入倍数，未调整时为20万元",
                        "eligibility.dslr:7:16：「东城收入倍数」不能用在这里，它以倍计。可用的词语：自由职业者纳税额度"),
                mistake(
                        "注册资本不低于100万元",
                        "上年度纳税额超过本市全口径城镇单位就业人员平均工资的自由职业者纳税额度",
                        "eligibility.dslr:7:31：「自由职业者纳税额度」不能用在这里，它以元计。可用的词语：东城收入倍数"),
                mistake(
                        "注册资本不低于100万元",
                        "上年度在本市应税收入达到本市全口径城镇单位就业人员月平均工资的1.2倍",
                        "eligibility.dslr:7:17：「本市全口径城镇单位就业人员月平均工资」不能用在这里。是否指「本市全口径城镇单位就业人员平均工资」"),
                mistake("@单位", "@单位 @事项(\"资金\")", "eligibility.dslr:2:1：没有「资金」这个事项。是否指「资本」"),
                mistake(
                        "@单位",
                        "@单位 @条件(\"a b\")",
                        "eligibility.dslr:2:1：「@条件」的编号「a b」不合规则。写成 @条件(\"cy-4-(7)\")，或只写 @条件"),
                mistake("企业\n完", "企业\n完了", "eligibility.dslr:9:1：「完了」不是关键词。这里应是「完」"),
                mistake("则\n    注册", "就\n    注册", "eligibility.dslr:6:1：「就」不是关键词。这里应是「则」"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhatIsWrongAndWhatToWrite(Mistake mistake) {
        DemoPolicy.asWritten().inRules(mistake.written(), mistake.instead()).in(folder);

        assertThat(DemoPolicy.problems(folder)).containsExactlyElementsOf(mistake.told());
    }

    @Test
    void theCaretStandsUnderTheWrongWordHoweverWideTheWordsBeforeIt() {
        DemoPolicy.asWritten()
                .inRules("国有企业", "国有公司")
                .inRules("    入职日期满6个月", "\t入职日期　满 ６.５ 个月")
                .in(folder);

        assertThat(Authoring.check(folder))
                .extracting(issue -> issue.excerpt())
                .containsExactly("    单位类型为企业、国有公司\n    　　　　　　　　^^^^^^^^", "\t入职日期　满 ６.５ 个月\n\t　　　　　　 ^^^^^");
    }

    @Test
    void tenMistakesAreToldInOnePass() {
        DemoPolicy.asWritten()
                .inDescription("IN_FORCE", "INFORCE")
                .inDescription("version: '1'", "version: '1'\neffectiveFrom: 2019-13-01")
                .inDescription("  de-2-tenure: rule\n", "  de-2-tenure: rule\n  de-9: rule\n")
                .inRules("# 示例", "示例")
                .inRules("@单位", "@单未")
                .inRules("注册资本不低于", "注册资金不低于")
                .inRules("国有企业", "国有公司")
                .inRules("    入职日期满6个月", "    入职日期满半年\n    工作经历不低于2万元\n    须法人资质")
                .in(folder);

        assertThat(DemoPolicy.problems(folder)).hasSize(10);
    }
}
