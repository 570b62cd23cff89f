package org.jingcai.authoring;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jingcai.Issue;
import org.jingcai.IssuesException;
import org.jingcai.internal.LoadedPolicy;
import org.jingcai.internal.Overlaps;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Topic;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a policy of a folder: {@code policy.yaml} beside one rule file a topic ({@code eligibility.dslr}). Stateless and
 * thread-safe.
 *
 * <p>Rule files may hold nothing but sentences of the vocabulary, so a folder from anywhere can be compiled safely.
 */
public final class Authoring {

    private static final String SUFFIX = ".dslr";
    private static final int MOST_BYTES = 1 << 20;

    private Authoring() {}

    /**
     * The folders of a policy's editions: the folder itself where it has a {@code policy.yaml}, and each folder in it that has
     * one; where there is none at all the folder itself, which then says what it lacks.
     */
    public static List<Path> editions(Path folder) {
        List<Path> editions = new ArrayList<>();
        if (hasDescription(folder)) {
            editions.add(folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(Authoring::hasDescription).sorted().forEach(editions::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return editions.isEmpty() ? List.of(folder) : List.copyOf(editions);
    }

    private static boolean hasDescription(Path folder) {
        return Files.isRegularFile(folder.resolve(PolicyFile.NAME));
    }

    /** Everything that is wrong with a folder and its editions; empty where they can be compiled. */
    public static List<Issue> check(Path folder) {
        Issues issues = new Issues();
        readAll(folder, issues);
        return issues.found();
    }

    /**
     * Compiles a folder with one edition, whatever other editions lie in it.
     *
     * @throws IssuesException with everything that is wrong with it
     */
    public static CompiledPolicy compile(Path folder) {
        Issues issues = new Issues();
        Source source = read(folder, issues);
        issues.throwIfAny();
        return compile(Objects.requireNonNull(source), issues);
    }

    /**
     * Compiles every edition in a folder.
     *
     * @throws IssuesException with everything that is wrong with any of them
     */
    public static List<CompiledPolicy> compileAll(Path folder) {
        Issues issues = new Issues();
        List<Source> sources = readAll(folder, issues);
        issues.throwIfAny();
        return sources.stream().map(source -> compile(source, issues)).toList();
    }

    private static List<Source> readAll(Path folder, Issues issues) {
        List<Source> sources = new ArrayList<>();
        for (Path edition : editions(folder)) {
            boolean own = edition.equals(folder);
            Issues found = own ? issues : new Issues();
            Source source = read(edition, found);
            if (!own) {
                issues.addAll(found, edition.getFileName().toString());
            }
            if (source != null) {
                sources.add(source);
            }
        }
        new Editions(sources.stream().map(Source::file).toList(), issues).check();
        if (issues.found().isEmpty()) {
            Overlaps.among(sources.stream()
                            .map(Source::manifest)
                            .sorted(Comparator.comparing(
                                    manifest -> manifest.policy().edition(), Edition.BY_FIRST_DAY))
                            .toList())
                    .forEach(issues::add);
        }
        return sources;
    }

    /** A folder read and found in order. */
    private record Source(PolicyFile file, PolicyText text, Map<Topic, String> drl, String hash) {

        /** The manifest before anything is compiled. */
        Manifest manifest() {
            return manifest(Map.of());
        }

        Manifest manifest(Map<Topic, String> models) {
            return new Manifest(text.describe(hash), text.specs(), models);
        }
    }

    private static @Nullable Source read(Path folder, Issues issues) {
        SortedMap<String, String> texts = readFiles(folder, issues);
        String description = texts.get(PolicyFile.NAME);
        PolicyFile file = description == null ? null : PolicyFile.read(description, issues);
        Map<Topic, List<RuleText>> rules = new EnumMap<>(Topic.class);
        Map<Topic, String> drl = new EnumMap<>(Topic.class);
        Set<String> begun = new HashSet<>();
        texts.forEach((name, text) -> topicOf(name).ifPresent(topic -> {
            String prologue = "package " + packageOf(file, topic) + "; import org.jingcai.internal.rule.CasesInHand;"
                    + " import org.jingcai.facts.Matter;";
            RuleFileReader.RuleFile read = new RuleFileReader(issues).read(name, text, prologue);
            new TopicRules(read, issues).check();
            read.begun().forEach(header -> begun.add(header.id()));
            rules.put(topic, read.rules());
            drl.put(topic, read.drl());
        }));
        if (file == null) {
            return null;
        }
        PolicyText whole = new PolicyText(file, rules, begun, issues);
        whole.check();
        return new Source(file, whole, drl, hash(texts));
    }

    private static SortedMap<String, String> readFiles(Path folder, Issues issues) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            issues.add(
                    folder.toString(),
                    Text.of("不是文件夹", "not a folder"),
                    Text.of("给出含 " + PolicyFile.NAME + " 的文件夹", "Name a folder with a " + PolicyFile.NAME));
            return texts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> isPolicyFile(path.getFileName().toString()))
                    .sorted()
                    .forEach(path -> readFile(path, texts, issues));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!texts.containsKey(PolicyFile.NAME)) {
            issues.add(
                    folder.toString(),
                    Text.of("没有 " + PolicyFile.NAME, "no " + PolicyFile.NAME),
                    Text.of("在文件夹中写一个", "Write one in the folder"));
        }
        texts.keySet().stream().filter(name -> !name.equals(PolicyFile.NAME)).forEach(name -> checkName(name, issues));
        return texts;
    }

    private static void checkName(String name, Issues issues) {
        Optional<Topic> topic = topicOf(name);
        if (name.toLowerCase(Locale.ROOT).endsWith(".drl")) {
            issues.add(
                    name,
                    Text.of(".drl 是 Drools 自己的规则，本引擎不读", ".drl holds rules of Drools itself, which are not read here"),
                    Text.of(
                            "把规则写成中文规则文件，如 eligibility.dslr",
                            "Write them in the rule language, eligibility.dslr for instance"));
        } else if (topic.isEmpty()) {
            issues.add(name, Text.of("文件名不是任何主题", "the file is named for no topic"), named(name));
        } else if (!LoadedPolicy.ANSWERED.contains(topic.get())) {
            issues.add(
                    name,
                    Text.of("引擎还不回答这个主题", "the engine does not answer this topic yet"),
                    Text.of(
                            "删去这个文件；现在能回答的：" + String.join("、", answered()),
                            "Take the file away; answered are: " + String.join(", ", answered())));
        }
    }

    private static List<String> answered() {
        return LoadedPolicy.ANSWERED.stream()
                .sorted()
                .map(topic -> topic.id() + SUFFIX)
                .toList();
    }

    private static boolean isPolicyFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.equals(PolicyFile.NAME) || lower.endsWith(SUFFIX) || lower.endsWith(".drl");
    }

    private static Text named(String name) {
        List<String> names = answered();
        return Nearest.to(name, names)
                .map(nearest -> Text.of("是否指 " + nearest, "Maybe " + nearest))
                .orElse(Text.of("可用：" + String.join("、", names), "Names: " + String.join(", ", names)));
    }

    /** Reads one file; one that cannot be read counts as empty, so that it is not missed besides. */
    private static void readFile(Path path, Map<String, String> texts, Issues issues) {
        String name = path.getFileName().toString();
        texts.put(name, "");
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                issues.add(
                        name,
                        Text.of("不是普通文件，是链接或别的东西", "it is no regular file but a link or something else"),
                        Text.of("把文件本身复制到文件夹里", "Copy the file itself into the folder"));
            } else if (Files.size(path) > MOST_BYTES) {
                issues.add(
                        name,
                        Text.of("文件太大，规则文件不超过 1 MB", "too large: a rule file has at most 1 MB"),
                        Text.of("请核对是不是规则文件", "Check that it is a rule file"));
            } else {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                        .toString();
                texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (CharacterCodingException e) {
            issues.add(name, Text.of("不是 UTF-8 编码", "not UTF-8"), Text.of("用 UTF-8 编码另存", "Save it as UTF-8"));
        } catch (IOException e) {
            issues.add(name, Text.of("读不了", "cannot be read"), Text.of("检查文件的权限", "Check its permissions"));
        }
    }

    private static Optional<Topic> topicOf(String name) {
        return name.endsWith(SUFFIX) ? Topic.of(name.substring(0, name.length() - SUFFIX.length())) : Optional.empty();
    }

    private static String packageOf(@Nullable PolicyFile file, Topic topic) {
        return (file == null ? "org.jingcai.rules.unknown" : packageOf(file)) + "." + topic.id();
    }

    /** Editions of one policy lie beside each other in a jar. */
    private static String packageOf(PolicyFile file) {
        return "org.jingcai.rules." + packageName(file.id()) + ".v" + asName(file.version());
    }

    /** A version as part of a Java name; what a name cannot hold is written as its number. */
    private static String asName(String version) {
        StringBuilder name = new StringBuilder();
        version.codePoints()
                .forEach(c -> name.append(
                        c < 128 && Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : "_" + Integer.toHexString(c)));
        return name.toString();
    }

    /** An id as a Java name; ids that are words of the language get a line below. */
    private static String packageName(String id) {
        String name = id.replace('-', '_');
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** SHA-256 over vocabulary and files, line ends and byte-order marks aside. */
    private static String hash(SortedMap<String, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Vocabulary.shipped().text().getBytes(StandardCharsets.UTF_8));
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                text.lines().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static CompiledPolicy compile(Source source, Issues issues) {
        PolicyFile file = source.file();
        String id = file.id();
        String manifestName = "META-INF/jingcai/" + id + ".v" + asName(file.version()) + ".properties";
        String provider = packageOf(file) + ".Registered";
        Map<String, String> sources = new LinkedHashMap<>();
        source.drl()
                .forEach((topic, drl) ->
                        sources.put(packageOf(file, topic).replace('.', '/') + "/" + topic.id() + ".drl", drl));
        sources.put(provider.replace('.', '/') + ".java", provider(provider, manifestName));
        RuleCompiler.Compiled compiled = RuleCompiler.compile(id, sources, issues);
        Map<Topic, String> models = new EnumMap<>(Topic.class);
        source.drl()
                .keySet()
                .forEach(topic -> compiled.models().stream()
                        .filter(model -> model.startsWith(packageOf(file, topic) + "."))
                        .forEach(model -> models.put(topic, model)));
        Map<String, byte[]> files = new LinkedHashMap<>(compiled.classes());
        files.put(manifestName, bytes(source.manifest(models).toProperties()));
        return new CompiledPolicy(manifestName, provider, files);
    }

    private static String provider(String className, String manifest) {
        int dot = className.lastIndexOf('.');
        return """
                package %s;
                /** Registers the policy with the engine. */
                public final class %s implements org.jingcai.policy.PolicySource {
                    public String manifest() { return "%s"; }
                    public ClassLoader classLoader() { return getClass().getClassLoader(); }
                }
                """.formatted(className.substring(0, dot), className.substring(dot + 1), manifest);
    }

    /** The manifest with its keys in order and without the date, so that the same rules give the same bytes. */
    private static byte[] bytes(Properties properties) {
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
