package org.jingcai.internal.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicySource;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Provision;
import org.jingcai.policy.SourceStatus;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the build wrote of a policy beside its compiled rules: description, provisions in the order of the document, the
 * header of each rule, the class of each topic's model. A properties file, so that reading it needs no parser.
 *
 * @param rules headers by topic, in the order of the document
 * @param models class names by topic
 */
public record Manifest(Policy policy, Map<Topic, List<RuleSpec>> rules, Map<Topic, String> models) {

    /** Reads the manifest of a source. */
    public static Manifest of(PolicySource source) {
        Properties text = new Properties();
        try (InputStream in = source.classLoader().getResourceAsStream(source.manifest())) {
            if (in == null) {
                throw new IllegalStateException("no policy manifest (" + source.manifest() + ")");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                text.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ManifestReader(text).read();
    }

    /** Years of the yearly rounds that the text governs; empty where days decide. */
    public SortedSet<Integer> rounds() {
        SortedSet<Integer> years = new TreeSet<>();
        rules.getOrDefault(Topic.ELIGIBILITY, List.of()).stream()
                .map(RuleSpec::role)
                .filter(Role.InForce.class::isInstance)
                .forEach(role -> years.addAll(((Role.InForce) role).years()));
        return years;
    }

    /** Writes the same text that {@link #of} reads. */
    public Properties toProperties() {
        Properties text = new Properties();
        text.setProperty("id", policy.id());
        text.setProperty("version", policy.version());
        text.setProperty("title", policy.title().zh());
        text.setProperty("title.en", policy.title().en());
        text.setProperty("issuer", policy.issuer().zh());
        text.setProperty("issuer.en", policy.issuer().en());
        text.setProperty("status", policy.status().name());
        text.setProperty("source", policy.source());
        text.setProperty("sourceStatus", policy.sourceStatus().name());
        text.setProperty("rulesHash", policy.rulesHash());
        setIfPresent(text, "documentNumber", policy.documentNumber());
        setIfPresent(text, "effectiveFrom", policy.effectiveFrom());
        setIfPresent(text, "effectiveTo", policy.effectiveTo());
        policy.matters()
                .forEach((topic, matters) -> text.setProperty(
                        "matters." + topic.id(),
                        String.join(
                                ",", matters.stream().map(Enum::name).sorted().toList())));
        models.forEach((topic, model) -> text.setProperty("model." + topic.id(), model));
        int number = 0;
        for (Provision provision : policy.provisions()) {
            text.setProperty("provision." + number++, ProvisionLine.write(provision));
        }
        rules.forEach((topic, specs) -> {
            int rule = 0;
            for (RuleSpec spec : specs) {
                text.setProperty("rule." + topic.id() + "." + rule++, RuleLine.write(spec));
            }
        });
        return text;
    }

    private static void setIfPresent(Properties text, String key, @Nullable Object value) {
        if (value != null) {
            text.setProperty(key, value.toString());
        }
    }

    private record ManifestReader(Properties text) {

        Manifest read() {
            Map<Topic, Set<Matter>> matters = new EnumMap<>(Topic.class);
            Map<Topic, List<RuleSpec>> rules = new EnumMap<>(Topic.class);
            Map<Topic, String> models = new EnumMap<>(Topic.class);
            for (Topic topic : Topic.values()) {
                optional("matters." + topic.id()).ifPresent(list -> matters.put(topic, matters(list)));
                optional("model." + topic.id()).ifPresent(model -> models.put(topic, model));
                List<RuleSpec> specs = numbered("rule." + topic.id()).stream()
                        .map(RuleLine::read)
                        .toList();
                if (!specs.isEmpty()) {
                    rules.put(topic, specs);
                }
            }
            Policy policy = new Policy(
                    required("id"),
                    required("version"),
                    Text.of(required("title"), required("title.en")),
                    Text.of(required("issuer"), required("issuer.en")),
                    optional("documentNumber").orElse(null),
                    PolicyStatus.valueOf(required("status")),
                    optional("effectiveFrom").map(LocalDate::parse).orElse(null),
                    optional("effectiveTo").map(LocalDate::parse).orElse(null),
                    required("source"),
                    SourceStatus.valueOf(required("sourceStatus")),
                    matters,
                    numbered("provision").stream().map(ProvisionLine::read).toList(),
                    required("rulesHash"));
            return new Manifest(policy, new LinkedHashMap<>(rules), models);
        }

        private static Set<Matter> matters(String list) {
            Set<Matter> matters = new LinkedHashSet<>();
            for (String name : list.split(",")) {
                matters.add(Matter.valueOf(name));
            }
            return matters;
        }

        private String required(String key) {
            return optional(key).orElseThrow(() -> new IllegalStateException("manifest lacks " + key));
        }

        private Optional<String> optional(String key) {
            return Optional.ofNullable(text.getProperty(key));
        }

        private List<String> numbered(String prefix) {
            List<String> lines = new ArrayList<>();
            for (String line = text.getProperty(prefix + ".0");
                    line != null;
                    line = text.getProperty(prefix + "." + lines.size())) {
                lines.add(line);
            }
            return lines;
        }
    }
}
