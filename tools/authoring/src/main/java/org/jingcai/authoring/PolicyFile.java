package org.jingcai.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.SourceStatus;
import org.jingcai.text.Nearest;
import org.jingcai.text.OneLine;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The description of a policy, {@code policy.yaml}: what it is, and the register of its provisions in the order of the
 * document. A provision that a rule answers stands there as {@code rule}; the others with article, kind and title.
 *
 * @param described provisions that no rule answers, by id
 * @param register every id in order
 */
record PolicyFile(
        String id,
        String version,
        Text title,
        Text issuer,
        @Nullable String documentNumber,
        PolicyStatus status,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source,
        SourceStatus sourceStatus,
        List<String> register,
        Map<String, Provision> described) {

    static final String NAME = "policy.yaml";

    private static final Pattern TWICE = Pattern.compile("^Duplicate .*\"([^\"]+)\"");

    private static final Set<String> KEYS = Set.of(
            "id",
            "version",
            "title",
            "issuer",
            "documentNumber",
            "status",
            "effectiveFrom",
            "effectiveTo",
            "source",
            "sourceStatus",
            "provisions");

    /** Reads the file; null where it cannot be read at all. What is wrong with it is among the issues. */
    static @Nullable PolicyFile read(String text, Issues issues) {
        JsonNode root;
        try {
            root = YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            Matcher twice = TWICE.matcher(e.getOriginalMessage());
            if (twice.find()) {
                issues.add(
                        NAME + ":" + line,
                        Text.of("键 " + twice.group(1) + " 写了两次", "the key " + twice.group(1) + " stands twice"),
                        Text.of("只留一个", "Keep one"));
            } else {
                issues.add(
                        NAME + ":" + line,
                        Text.of("不是可读的 YAML", "not readable as YAML (" + e.getOriginalMessage() + ")"),
                        Text.of(
                                "检查这一行和上一行的缩进、冒号和引号",
                                "Check indentation, colons and quotes of that line and the one before"));
            }
            return null;
        }
        if (root == null || !root.isObject()) {
            issues.add(
                    NAME,
                    Text.of("没有内容", "nothing in it"),
                    Text.of(
                            "至少写 id、version、title、issuer、status、source、sourceStatus、provisions",
                            "Write at least id, version, title, issuer, status, source, sourceStatus, provisions"));
            return null;
        }
        return new Reader(root, issues).read();
    }

    private static final class Reader {

        private final JsonNode root;
        private final Issues issues;
        private final Set<String> meant = new HashSet<>();

        Reader(JsonNode root, Issues issues) {
            this.root = root;
            this.issues = issues;
        }

        PolicyFile read() {
            checkKeys(root, NAME, KEYS);
            String id = text("id");
            if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
                complain(
                        "id",
                        "编号「" + id + "」只能用小写字母、数字和短横线",
                        "\"" + id + "\" may have lower-case letters, digits and dashes only",
                        "写成 chaoyang 这样",
                        "Write it like chaoyang");
            }
            LocalDate from = date("effectiveFrom");
            LocalDate to = date("effectiveTo");
            if (from != null && to != null && to.isBefore(from)) {
                complain(
                        "effectiveTo",
                        "施行止日 " + to + " 早于起日 " + from,
                        to + " is before effectiveFrom, " + from,
                        "请核对，或许前后颠倒",
                        "Maybe the two are the wrong way round");
            }
            List<String> register = new ArrayList<>();
            Map<String, Provision> described = new LinkedHashMap<>();
            readProvisions(register, described);
            return new PolicyFile(
                    id,
                    text("version"),
                    bilingual("title"),
                    bilingual("issuer"),
                    optional("documentNumber"),
                    constant(root, "", "status", PolicyStatus.values(), PolicyStatus.DRAFT),
                    from,
                    to,
                    text("source"),
                    constant(root, "", "sourceStatus", SourceStatus.values(), SourceStatus.COPY),
                    register,
                    described);
        }

        private void readProvisions(List<String> register, Map<String, Provision> described) {
            JsonNode provisions = root.path("provisions");
            if (meant.contains("provisions")) {
                return;
            }
            if (!provisions.isObject() || provisions.isEmpty()) {
                complain(
                        "provisions",
                        "缺少条款登记",
                        "the register of provisions is missing",
                        "按文件顺序逐条写：编号: rule，或 编号: {article, kind, title, en}",
                        "Write each in order: id: rule, or id: {article, kind, title, en}");
                return;
            }
            provisions.properties().forEach(entry -> {
                String id = entry.getKey();
                JsonNode value = entry.getValue();
                if (!HeaderReader.isId(id)) {
                    String shown = OneLine.is(id) ? id : "…";
                    complain(
                            "provisions",
                            "编号「" + shown + "」不能用",
                            "\"" + shown + "\" is no id",
                            "写成 cy-3-capital、cy-4-(1) 这样：字母、数字、短横线、点和括号",
                            "Write it like cy-3-capital or cy-4-(1): letters, digits, dashes, dots and brackets");
                }
                register.add(id);
                if (value.isObject()) {
                    described.put(id, provision(id, value));
                } else if (!value.asString("").equals("rule")) {
                    complain(
                            "provisions." + id,
                            "应为 rule 或 {article, kind, title, en}",
                            "must be rule or {article, kind, title, en}",
                            "有规则回答的写 rule",
                            "Write rule where a rule answers it");
                }
            });
        }

        private Provision provision(String id, JsonNode value) {
            String place = "provisions." + id;
            checkKeys(value, NAME + ": " + place, Set.of("article", "kind", "title", "en"));
            String title = required(value, place, "title");
            return new Provision(
                    id,
                    required(value, place, "article"),
                    Text.of(title, english(value, place, title)),
                    constant(value, place, "kind", ProvisionKind.values(), ProvisionKind.DISCRETION),
                    null,
                    List.of(),
                    null);
        }

        private void checkKeys(JsonNode node, String place, Set<String> known) {
            node.propertyNames().stream().filter(key -> !known.contains(key)).forEach(key -> {
                Optional<String> nearest = Nearest.to(key, known);
                nearest.ifPresent(meant::add);
                String maybe = nearest.map(one -> "是否指 " + one + "；").orElse("");
                String perhaps = nearest.map(one -> "Maybe " + one + ". ").orElse("");
                issues.add(
                        place,
                        Text.of("不认识的键 " + key, "unknown key " + key),
                        Text.of(
                                maybe + "可用：" + known.stream().sorted().collect(Collectors.joining("、")),
                                perhaps + "Known: " + known.stream().sorted().collect(Collectors.joining(", "))));
            });
        }

        private String text(String key) {
            return required(root, "", key);
        }

        private String required(JsonNode node, String place, String key) {
            String where = place.isEmpty() ? key : place + "." + key;
            String value = written(node.path(key), where);
            if (value != null && value.isBlank() && !meant.contains(key)) {
                complain(where, "缺少 " + key, key + " is missing", "补上这一项", "Add it");
            }
            return value == null ? "" : value;
        }

        /** A text on one line, empty where there is none; null where it is something else, which is said. */
        private @Nullable String written(JsonNode node, String where) {
            if (node.isObject() || node.isArray()) {
                complain(
                        where,
                        "应为一段文字，不是列表或一组键值",
                        "must be a text, not a list or a mapping",
                        "写在同一行，并检查下一行的缩进",
                        "Write it on the same line, and check the indentation below");
                return null;
            }
            String value = node.asString("");
            if (!OneLine.is(value)) {
                complain(
                        where,
                        "有换行或看不见的字符",
                        "has a line break or an invisible character",
                        "写在一行里",
                        "Write it on one line");
                return null;
            }
            return value;
        }

        private @Nullable String optional(String key) {
            String value = written(root.path(key), key);
            return value == null || value.isEmpty() ? null : value;
        }

        private Text bilingual(String key) {
            JsonNode node = root.path(key);
            if (!node.isObject()) {
                String one = text(key);
                return Text.of(one, one);
            }
            checkKeys(node, NAME + ": " + key, Set.of("zh", "en"));
            String zh = required(node, key, "zh");
            return Text.of(zh, english(node, key, zh));
        }

        private String english(JsonNode node, String place, String otherwise) {
            String en = written(node.path("en"), place + ".en");
            return en == null || en.isEmpty() ? otherwise : en;
        }

        private @Nullable LocalDate date(String key) {
            String value = optional(key);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeException e) {
                complain(
                        key,
                        "日期「" + value + "」写法不对",
                        "\"" + value + "\" is no date",
                        "写成 2019-11-14；没有则留空",
                        "Write 2019-11-14, or nothing");
                return null;
            }
        }

        private <E extends Enum<E>> E constant(JsonNode node, String place, String key, E[] values, E otherwise) {
            String value = node.path(key).asString("");
            for (E constant : values) {
                if (constant.name().equals(value)) {
                    return constant;
                }
            }
            String known = Arrays.stream(values).map(Enum::name).collect(Collectors.joining("、"));
            String where = place.isEmpty() ? key : place + "." + key;
            if (value.isBlank()) {
                complain(where, "缺少 " + key, key + " is missing", "可用：" + known, "Values: " + known);
                return otherwise;
            }
            Optional<String> nearest =
                    Nearest.to(value, Arrays.stream(values).map(Enum::name).toList());
            complain(
                    where,
                    "「" + value + "」不在可用的值之内",
                    "\"" + value + "\" is no value of it",
                    nearest.map(one -> "是否指 " + one + "；").orElse("") + "可用：" + known,
                    nearest.map(one -> "Maybe " + one + ". ").orElse("") + "Values: " + known);
            return otherwise;
        }

        private void complain(String key, String zh, String en, String remedyZh, String remedyEn) {
            issues.add(NAME + ": " + key, Text.of(zh, en), Text.of(remedyZh, remedyEn));
        }
    }
}
