package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;
import static org.jingcai.cli.Ran.example;
import static org.jingcai.cli.Ran.withInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    @TempDir
    private Path temporary;

    @Test
    void the_outcome_stands_in_the_second_line() {
        Ran ran = command("evaluate", "--policy", "chaoyang", example("engineer.json"));

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().toList()).startsWith("朝阳区办理北京市工作居住证实施细则（征求意见稿）", "结论：符合条件");
    }

    @Test
    void a_miss_is_told_with_its_distance_and_is_no_failure_of_the_command() {
        Ran ran = command("evaluate", "--policy", "chaoyang", example("capital-short.json"));

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("结论：不符合条件", "第三条 注册资本：实为 800000 元，应不低于 1000000 元，差 200000 元");
    }

    @Test
    void English_is_spoken_on_request() {
        Ran ran = command("evaluate", "--policy", "chaoyang", "--lang", "en", example("capital-short.json"));

        assertThat(ran.out())
                .contains(
                        "Outcome: not eligible",
                        "cy-3-capital registered capital: is 800000 CNY, must be at least 1000000 CNY, off by 200000 CNY")
                .doesNotContain("结论");
    }

    @Test
    void several_policies_are_preceded_by_their_outcomes_a_line_each() {
        Ran ran = command("evaluate", "--policy", "chaoyang", "--policy", "dongcheng", example("engineer.json"));

        assertThat(ran.out().lines().limit(3).toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("符合条件").contains("朝阳区"),
                        second -> assertThat(second).contains("东城区"),
                        third -> assertThat(third).isEmpty());
    }

    @Test
    void one_policy_gives_one_JSON_object_and_all_policies_an_array() {
        Ran one = command("evaluate", "--policy", "chaoyang", "--format", "json", example("engineer.json"));
        Ran all = command("evaluate", "--format", "json", example("engineer.json"));

        assertThat(one.out()).startsWith("{").endsWith("}\n").contains("\"outcome\": \"ELIGIBLE\"");
        assertThat(all.out()).startsWith("[").endsWith("]\n");
    }

    @Test
    void a_case_may_come_through_standard_input() throws IOException {
        String kase = Files.readString(Path.of(example("engineer.json")));

        assertThat(withInput(kase, false, "evaluate", "--policy", "chaoyang", "-")
                        .out())
                .isEqualTo(command("evaluate", "--policy", "chaoyang", example("engineer.json"))
                        .out());
    }

    @Test
    void colour_is_only_for_terminals_and_changes_nothing_else() {
        String plain = command("evaluate", example("capital-short.json")).out();
        String coloured =
                withInput("", true, "evaluate", example("capital-short.json")).out();

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void a_fact_taken_out_of_an_example_is_named() throws IOException {
        String kase = Files.readString(Path.of(example("engineer.json")))
                .replace("    \"registeredCapital\": 5000000,\n", "");

        Ran ran = withInput(kase, false, "evaluate", "--policy", "chaoyang", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("结论：资料不足，尚不能判断").containsPattern("注册资本 +unit\\.registeredCapital");
    }

    @Test
    void somebody_a_month_short_learns_from_which_day() {
        Ran ran = command("evaluate", "--policy", "chaoyang", example("month-short.json"));

        assertThat(ran.out()).contains("结论：需人工判断", "其他情况不变，自 2025-04-30 起符合条件");
    }

    @Test
    void a_folder_of_rules_stands_in_for_the_shipped_policy() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("规则 rules"));
        for (String file : new String[] {"policy.yaml", "eligibility.dslr"}) {
            String text = Files.readString(Ran.ROOT.resolve("rules-chaoyang").resolve(file));
            Files.writeString(folder.resolve(file), text.replace("注册资本不低于100万元", "注册资本不低于80万元"));
        }

        Ran ran = command(
                "evaluate", "--policy", "chaoyang", "--rules", folder.toString(), example("capital-short.json"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("结论：符合条件", "注册资本800000元，不低于800000元");
    }

    @Test
    void policies_are_listed_for_people_and_for_programs() {
        assertThat(command("policies").out()).contains("chaoyang (draft)", "征求意见稿，尚未施行");
        assertThat(command("policies", "--lang", "en").out()).contains("consultation draft, not adopted");
        assertThat(command("policies", "--format", "json").out())
                .startsWith("[")
                .contains("\"id\": \"chaoyang\"");
    }

    @Test
    void rules_in_order_are_said_to_be() {
        Ran ran = command("check", Ran.ROOT.resolve("rules-chaoyang").toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("没有发现问题\n");
    }

    @Test
    void help_is_an_answer() {
        Ran ran = command("evaluate", "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("用法：", "--policy", "--rules", "CASE.json");
    }

    @Test
    void an_edition_that_has_ended_is_not_listed_as_in_force() {
        String list = command("policies").out();
        String ended = list.substring(list.indexOf("graduates (2018)"), list.indexOf("graduates (2021)"));
        assertThat(ended).contains("至 2021-07-04").doesNotContain("施行中");
        assertThat(list.substring(list.indexOf("graduates (2021)"))).contains("施行中");
    }
}
