package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;
import static org.jingcai.cli.Ran.example;
import static org.jingcai.cli.Ran.withInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Why districts differ over one case, and what each of them asks. */
class CompareTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path temporary;

    private static JsonNode compared(String name) {
        return JSON.readTree(
                command("compare", "--format", "json", example(name)).out());
    }

    private static JsonNode row(JsonNode table, String theme) {
        return items(table.get("rows")).stream()
                .filter(row -> row.get("theme").stringValue().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode cell(JsonNode table, String theme, String policy) {
        return items(row(table, theme).get("policies")).stream()
                .filter(cell -> cell.get("policy").stringValue().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode first(JsonNode table, String theme, String policy) {
        return cell(table, theme, policy).get("findings").get(0);
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return items(array).stream().map(JsonNode::stringValue).toList();
    }

    @Test
    void capital_is_registered_in_one_district_paid_in_in_another_and_no_matter_in_a_third() {
        JsonNode table = compared("capital-short.json");

        JsonNode chaoyang = first(table, "CAPITAL", "chaoyang");
        assertThat(texts(chaoyang.get("sentences"))).contains("注册资本不低于100万元");
        assertThat(chaoyang.get("status").stringValue()).isEqualTo("UNMET");
        assertThat(chaoyang.get("actual").stringValue()).isEqualTo("800000");
        assertThat(chaoyang.get("margin").stringValue()).isEqualTo("-200000");
        JsonNode fengtai = first(table, "CAPITAL", "fengtai");
        assertThat(texts(fengtai.get("sentences"))).contains("实缴注册资本不低于100万元");
        assertThat(fengtai.get("status").stringValue()).isEqualTo("UNKNOWN");
        assertThat(texts(fengtai.get("missing"))).containsExactly("unit.paidInCapital");
        JsonNode dongcheng = cell(table, "CAPITAL", "dongcheng");
        assertThat(dongcheng.get("asked").booleanValue()).isFalse();
        assertThat(items(dongcheng.get("findings"))).isEmpty();
    }

    @Test
    void tenure_is_half_a_year_or_a_year() {
        JsonNode table = compared("month-short.json");

        JsonNode chaoyang = first(table, "TENURE", "chaoyang");
        assertThat(chaoyang.get("required").stringValue()).isEqualTo("≥ 6");
        assertThat(chaoyang.get("actual").stringValue()).isEqualTo("5");
        assertThat(chaoyang.get("status").stringValue()).isEqualTo("REVIEW");
        assertThat(chaoyang.get("metFrom").stringValue()).isEqualTo("2025-04-30");
        JsonNode shijingshan = first(table, "TENURE", "shijingshan");
        assertThat(shijingshan.get("required").stringValue()).isEqualTo("≥ 12");
        assertThat(shijingshan.get("margin").stringValue()).isEqualTo("-7");
        assertThat(shijingshan.get("status").stringValue()).isEqualTo("UNMET");
    }

    @Test
    void income_is_earned_in_Beijing_or_anywhere_in_a_year_or_in_months() {
        JsonNode table = compared("engineer.json");

        JsonNode chaoyang = first(table, "INCOME", "chaoyang");
        assertThat(chaoyang.get("required").stringValue()).isEqualTo("≥ 171892.8");
        assertThat(chaoyang.get("actual").stringValue()).isEqualTo("260000");
        assertThat(chaoyang.get("status").stringValue()).isEqualTo("MET");
        assertThat(texts(first(table, "INCOME", "dongcheng").get("missing")))
                .containsExactly("parameters.dcIncomeMultiple");
        assertThat(texts(first(table, "INCOME", "shijingshan").get("missing")))
                .hasSize(6)
                .contains("applicant.taxRecords[2024-09].taxableIncome");
    }

    @Test
    void what_settles_two_policies_is_asked_before_what_settles_one() throws IOException {
        ObjectNode kase = (ObjectNode) JSON.readTree(Files.readString(Path.of(example("engineer.json"))));
        ((ObjectNode) kase.get("unit")).remove("registeredCapital");

        JsonNode asked = JSON.readTree(withInput(kase.toString(), false, "compare", "--format", "json", "-")
                        .out())
                .get("askNext");

        assertThat(asked.get(0).get("fact").stringValue()).isEqualTo("applicant.category");
        assertThat(texts(asked.get(0).get("settles"))).containsExactly("dongcheng", "fengtai");
        assertThat(asked.get(1).get("fact").stringValue()).isEqualTo("unit.registeredCapital");
        assertThat(texts(asked.get(1).get("settles"))).containsExactly("chaoyang");
        assertThat(texts(asked.get(2).get("settles"))).isEmpty();
    }

    @Test
    void the_text_tells_outcomes_then_questions_then_themes() {
        String text = command("compare", example("capital-short.json")).out();

        assertThat(text).containsSubsequence("结论", "不符合条件", "接下来问什么", "人员类别", "可定 东城区、丰台区", "逐项对照", "资本", "无此要求");
        assertThat(text.lines().filter(line -> Columns.width(line) > 102)).isEmpty();
    }

    @Test
    void a_named_policy_is_compared_and_no_other() {
        String text = command("compare", "--policy", "chaoyang", "--policy", "fengtai", example("engineer.json"))
                .out();

        assertThat(text).contains("朝阳区", "丰台区").doesNotContain("石景山区");
    }

    @Test
    void without_a_case_the_rules_themselves_are_put_side_by_side() {
        String text = command("compare", "--rules").out();

        assertThat(text).contains("朝阳区", "东城区", "丰台区", "石景山区", "资本", "实缴注册资本不低", "无此要求");
        assertThat(command("compare", "--rules", "--policy", "fengtai").out())
                .contains("实缴注册资本不低于100万元")
                .doesNotContain("石景山区");
    }

    @Test
    void a_changed_rule_changes_the_table() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("rules"));
        for (String file : List.of("policy.yaml", "eligibility.dslr")) {
            String text = Files.readString(Ran.ROOT.resolve("rules-chaoyang").resolve(file));
            Files.writeString(folder.resolve(file), text.replace("注册资本不低于100万元", "注册资本不低于80万元"));
        }

        JsonNode before =
                JSON.readTree(command("compare", "--rules", "--format", "json").out());
        Ran bare = command("compare", "--rules", folder.toString(), "--rules", "--format", "json");
        Ran named = command("compare", "--rules", folder.toString(), "--format", "json");

        assertThat(cell(before, "CAPITAL", "chaoyang").toString()).contains("100万元");
        assertThat(cell(JSON.readTree(bare.out()), "CAPITAL", "chaoyang").toString())
                .contains("注册资本不低于80万元")
                .doesNotContain("100万元");
        assertThat(named.out()).isEqualTo(bare.out());
        JsonNode judged = JSON.readTree(
                command("compare", "--rules", folder.toString(), "--format", "json", example("capital-short.json"))
                        .out());
        assertThat(texts(first(judged, "CAPITAL", "chaoyang").get("sentences"))).contains("注册资本不低于80万元");
    }

    @Test
    void district_facts_that_contradict_each_other_are_answered() throws IOException {
        String kase = Files.readString(Path.of(example("engineer.json")))
                .replace("\"taxDistrict\": \"CHAOYANG\"", "\"taxDistrict\": \"FENGTAI\"");

        Ran ran = withInput(kase, false, "compare", "--format", "json", "-");

        assertThat(ran.status()).isZero();
        JsonNode table = JSON.readTree(ran.out());
        assertThat(first(table, "PLACE", "fengtai").get("status").stringValue()).isEqualTo("MET");
        assertThat(first(table, "PLACE", "chaoyang").get("status").stringValue())
                .isEqualTo("REVIEW");
        assertThat(withInput(kase, false, "evaluate", "-").status()).isZero();
    }

    @Test
    void a_policy_asked_for_a_matter_it_does_not_know_lists_what_it_knows() throws IOException {
        ObjectNode kase = (ObjectNode) JSON.readTree(Files.readString(Path.of(example("engineer.json"))));
        kase.put("matter", "DEREGISTRATION");

        Ran ran = withInput(kase.toString(), false, "compare", "--policy", "dongcheng", "-");

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err()).contains("dongcheng", "DEREGISTRATION", "可用：", "NEW");
    }

    @Test
    void options_that_make_no_sense_end_with_status_2() {
        refused(command("compare"), "CASE.json", "--rules");
        refused(command("compare", "--format", "xml", example("engineer.json")), "xml", "text、json、html");
        refused(command("compare", "--policy", "haidian", example("engineer.json")), "haidian", "chaoyang");
        refused(command("compare", "--rules", example("engineer.json")), "是文件", "写在前面");
        refused(command("compare", example("engineer.json"), "--rules"), "--rules", "案件");
        refused(command("compare", "--rules", "--policy", "graduates"), "graduates", "shijingshan");
        refused(command("compare", "--rules", temporary.resolve("nowhere").toString()), "nowhere");
        refused(command("evaluate", "--format", "html", example("engineer.json")), "html", "text、json");
        refused(command("evaluate", example("engineer.json"), "--rules"), "--rules", "后面缺少内容");
    }

    private static void refused(Ran ran, String... words) {
        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err()).contains(words);
    }

    @Test
    void a_judgement_without_a_policy_puts_them_side_by_side() {
        Ran ran = command("evaluate", example("month-short.json"));

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("需人工判断", "差 1 个月", "2025-04-30，其他情况不变", "还缺", "人员类别", "./jingcai compare")
                .contains("北京市引进毕业生管理办法");
        assertThat(command("evaluate", "--lang", "en", example("month-short.json"))
                        .out())
                .contains("needs review", "off by 1 months", "2025-04-30, other facts unchanged");
    }

    @Test
    void colour_is_only_for_terminals_and_changes_nothing_else() {
        String plain = command("compare", example("capital-short.json")).out();
        String coloured =
                withInput("", true, "compare", example("capital-short.json")).out();

        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[31m不符合");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
        assertThat(withInput("", true, "compare", "--format", "html", example("capital-short.json"))
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void the_web_page_is_one_file_with_a_row_for_each_theme() {
        String page = command("compare", "--format", "html", example("capital-short.json"))
                .out();
        JsonNode table = compared("capital-short.json");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<meta charset=\"utf-8\">", "<title>各区对照", "@media print")
                .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link");
        for (JsonNode row : items(table.get("rows"))) {
            assertThat(page).containsOnlyOnce("data-theme=\"" + row.get("theme").stringValue() + "\"");
        }
        assertThat(page.split("data-theme=").length - 1)
                .isEqualTo(items(table.get("rows")).size());
        assertThat(command("compare", "--format", "html", "--lang", "en", "--rules")
                        .out())
                .contains("<html lang=\"en\">", "Requirements compared", "no such requirement");
    }
}
