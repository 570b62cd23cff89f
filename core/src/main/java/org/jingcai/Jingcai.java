package org.jingcai;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jingcai.answer.Answer;
import org.jingcai.answer.Comparison;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseValidator;
import org.jingcai.facts.Matter;
import org.jingcai.internal.Comparing;
import org.jingcai.internal.LoadedPolicy;
import org.jingcai.internal.Overlaps;
import org.jingcai.internal.PolicyLine;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicySource;
import org.jingcai.policy.RequirementTable;
import org.jingcai.policy.Topic;
import org.jingcai.reference.ReferenceTables;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The engine: policies once loaded, asked as often as needed.
 *
 * <pre>{@code
 * Jingcai jingcai = Jingcai.load();
 * EligibilityAnswer answer = jingcai.eligibility("chaoyang", kase);
 * }</pre>
 *
 * <p>Immutable and thread-safe; one instance serves any number of threads. The rules of a policy are made ready when it
 * is first asked. Every question throws {@link IssuesException} for a case that cannot be (negative money, two records for
 * one year) or a policy or topic it does not have, and answers every other case, whatever facts are missing.
 */
public final class Jingcai {

    private final Map<String, PolicyLine> policies;

    private Jingcai(Map<String, PolicyLine> policies) {
        this.policies = policies;
    }

    /** An engine with every policy on the class path. */
    public static Jingcai load() {
        return builder().discover().build();
    }

    /** An engine of chosen policies and tables. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every edition of the loaded policies, by id and first day. */
    public List<Policy> policies() {
        return policies.values().stream()
                .flatMap(line -> line.policies().stream())
                .toList();
    }

    /** The editions of the policy by first day, or with {@code id@version} that one; empty where it is not loaded. */
    public List<Policy> editions(String id) {
        return line(id).map(PolicyLine::policies).orElse(List.of());
    }

    /** The youngest edition of the policy, or with {@code id@version} that one; empty where it is not loaded. */
    public Optional<Policy> policy(String id) {
        return line(id).map(line -> line.latest().policy());
    }

    /** The edition of the policy that speaks of the case; empty where the policy is not loaded. */
    public Optional<Policy> policy(String id, Case kase) {
        return line(id).map(line -> line.of(kase).policy());
    }

    private Optional<PolicyLine> line(String id) {
        int pin = id.indexOf(Edition.PIN);
        return pin < 0
                ? Optional.ofNullable(policies.get(id))
                : Optional.ofNullable(policies.get(id.substring(0, pin)))
                        .flatMap(line -> line.pinned(id.substring(pin + 1)));
    }

    /**
     * May this unit and this person obtain the matter.
     *
     * @throws IssuesException where the policy is not loaded, does not know the matter, or the case cannot be
     */
    public EligibilityAnswer eligibility(String policy, Case kase) {
        PolicyLine loaded = loaded(policy, Topic.ELIGIBILITY);
        check(kase, List.of(loaded), Topic.ELIGIBILITY);
        return loaded.of(kase).eligibility(List.of(kase)).get(0);
    }

    /**
     * The points of this person under a points policy, whether eligible or not.
     *
     * @throws IssuesException as {@link #eligibility}
     */
    public ScoreAnswer score(String policy, Case kase) {
        PolicyLine loaded = loaded(policy, Topic.SCORE);
        check(kase, List.of(loaded), Topic.SCORE);
        return loaded.of(kase).score(List.of(kase)).get(0);
    }

    /**
     * What one policy says on one topic.
     *
     * @throws IssuesException as {@link #eligibility}
     */
    public Answer ask(String policy, Topic topic, Case kase) {
        PolicyLine loaded = loaded(policy, topic);
        check(kase, List.of(loaded), topic);
        return loaded.of(kase).answer(topic, kase);
    }

    /**
     * What every policy says that answers the topic and knows the matter, by id of the policy.
     *
     * @throws IssuesException where the case cannot be, or no policy answers the topic for this matter
     */
    public List<Answer> askAll(Topic topic, Case kase) {
        check(kase, List.of(), topic);
        List<LoadedPolicy> asked = policies.values().stream()
                .map(line -> line.of(kase))
                .filter(policy -> policy.knows(topic, kase.matter()))
                .toList();
        if (asked.isEmpty()) {
            throw new IssuesException(List.of(noPolicyFor(topic, kase.matter())));
        }
        return asked.stream().map(policy -> policy.answer(topic, kase)).toList();
    }

    /**
     * What one policy says on one topic of any number of cases, in their order.
     *
     * <p>A supplier is asked once, on the thread that judges its case, so reading a case may happen there too; one that
     * throws {@link IssuesException} yields a {@link Result.Refused} in its place.
     *
     * @param threads to work on, 1 for the calling one alone
     * @throws IssuesException where the policy is not loaded or does not answer the topic
     * @throws IllegalArgumentException for less than one thread
     */
    public AnswerStream<Result> stream(
            String policy, Topic topic, Iterator<? extends Supplier<Case>> cases, int threads) {
        return stream(policy, topic, cases, threads, Function.identity());
    }

    /**
     * The same, with something made of every result on the thread that came to it, a line of text for instance.
     *
     * @param form called once for each result, from any of the threads; what it throws reaches whoever takes the results
     * @throws IssuesException where the policy is not loaded or does not answer the topic
     * @throws IllegalArgumentException for less than one thread
     */
    public <T> AnswerStream<T> stream(
            String policy,
            Topic topic,
            Iterator<? extends Supplier<Case>> cases,
            int threads,
            Function<? super Result, ? extends T> form) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be at least 1");
        }
        PolicyLine loaded = loaded(policy, topic);
        return new AnswerStream<>(cases, threads, batch -> {
            List<T> made = new ArrayList<>(batch.cases().size());
            answer(loaded, topic, batch).forEach(result -> made.add(form.apply(result)));
            return made;
        });
    }

    private static List<Result> answer(PolicyLine policy, Topic topic, AnswerStream.Batch batch) {
        List<Supplier<Case>> cases = batch.cases();
        @Nullable Result[] results = new Result[cases.size()];
        List<Case> usable = new ArrayList<>(cases.size());
        int[] places = new int[cases.size()];
        for (int i = 0; i < results.length; i++) {
            try {
                Case kase = cases.get(i).get();
                check(kase, List.of(policy), topic);
                places[usable.size()] = i;
                usable.add(kase);
            } catch (IssuesException e) {
                results[i] = new Result.Refused(batch.first() + i, e.issues());
            }
        }
        List<? extends Answer> answers = usable.isEmpty() ? List.of() : policy.answers(topic, usable);
        for (int i = 0; i < answers.size(); i++) {
            results[places[i]] = new Result.Answered(batch.first() + places[i], answers.get(i));
        }
        return List.of(results);
    }

    /**
     * The answers of several policies to one case side by side, and what to ask next.
     *
     * @param chosen ids of policies; empty for all that know the matter and have provisions to compare
     * @throws IssuesException as {@link #eligibility}
     */
    public Comparison compare(List<String> chosen, Case kase) {
        List<PolicyLine> lines =
                chosen.stream().map(id -> loaded(id, Topic.ELIGIBILITY)).toList();
        check(kase, lines, Topic.ELIGIBILITY);
        List<LoadedPolicy> compared = chosen.isEmpty()
                ? policies.values().stream()
                        .map(line -> line.of(kase))
                        .filter(policy -> policy.knows(Topic.ELIGIBILITY, kase.matter()) && policy.isComparable())
                        .toList()
                : lines.stream().map(line -> line.of(kase)).toList();
        if (compared.isEmpty()) {
            throw new IssuesException(List.of(noPolicyFor(Topic.ELIGIBILITY, kase.matter())));
        }
        return Comparing.of(
                compared.stream().map(LoadedPolicy::policy).toList(),
                compared.stream()
                        .map(policy -> policy.eligibility(List.of(kase)).get(0))
                        .toList());
    }

    /** What the comparable policies ask in their youngest editions, theme by theme, straight from their rules. */
    public RequirementTable requirements() {
        return RequirementTable.of(policies.values().stream()
                .map(PolicyLine::latest)
                .filter(LoadedPolicy::isComparable)
                .map(LoadedPolicy::policy)
                .toList());
    }

    private PolicyLine loaded(String id, Topic topic) {
        PolicyLine line = line(id).orElseThrow(() -> new IssuesException(List.of(unknownPolicy(id))));
        if (!line.answers(topic)) {
            throw new IssuesException(List.of(unknownTopic(line.latest().policy(), topic)));
        }
        return line;
    }

    /** No policy at all: nearly always a class path or a jar that lost its registrations. */
    private static Issue nothingLoaded() {
        return new Issue(
                IssueCode.UNKNOWN_POLICY,
                "policy",
                Text.of("没有载入任何政策", "no policy is loaded"),
                Text.of(
                        "把 jingcai-rules-… 加到类路径；合并 jar 时保留 META-INF/services/" + PolicySource.class.getName()
                                + "；类加载器特殊的用 Jingcai.builder().discover(ClassLoader)",
                        "Put jingcai-rules-… on the class path; keep META-INF/services/" + PolicySource.class.getName()
                                + " when merging jars; with class loaders of your own use"
                                + " Jingcai.builder().discover(ClassLoader)"));
    }

    private Issue unknownPolicy(String id) {
        if (policies.isEmpty()) {
            return nothingLoaded();
        }
        int pin = id.indexOf(Edition.PIN);
        PolicyLine line = pin < 0 ? null : policies.get(id.substring(0, pin));
        List<String> known = line == null
                ? List.copyOf(policies.keySet())
                : line.policies().stream().map(Policy::editionName).toList();
        return new Issue(
                IssueCode.UNKNOWN_POLICY,
                "policy",
                Text.of((line == null ? "没有政策 " : "没有版本 ") + id, (line == null ? "no policy " : "no edition ") + id),
                Text.of("已载入的政策：" + String.join("、", known), "Loaded are: " + String.join(", ", known)));
    }

    private static Issue unknownTopic(Policy policy, Topic topic) {
        List<String> topics = policy.topics().stream().map(Topic::id).toList();
        return new Issue(
                IssueCode.UNKNOWN_TOPIC,
                "topic",
                Text.of("政策 " + policy.id() + " 不回答 " + topic.id(), policy.id() + " does not answer " + topic.id()),
                Text.of("它回答：" + String.join("、", topics), "It answers: " + String.join(", ", topics)));
    }

    private static void check(Case kase, List<PolicyLine> asked, Topic topic) {
        List<Issue> issues = new ArrayList<>(CaseValidator.check(kase));
        for (PolicyLine line : asked) {
            LoadedPolicy edition = line.of(kase);
            if (!edition.policy().topics().contains(topic)) {
                issues.add(unknownTopic(edition.policy(), topic));
            } else if (!edition.knows(topic, kase.matter())) {
                issues.add(unknownMatter(edition.policy(), topic, kase.matter()));
            }
        }
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
    }

    private static Issue unknownMatter(Policy policy, Topic topic, Matter matter) {
        Collection<Matter> known = policy.matters().get(topic);
        return new Issue(
                IssueCode.UNKNOWN_MATTER,
                "$.matter",
                Text.of(
                        "政策 " + policy.id() + " 在 " + topic.id() + " 中不处理 " + matter.name(),
                        policy.id() + " does not know the matter " + matter.name() + " in " + topic.id()),
                Text.of(
                        "可用：" + String.join("、", known.stream().map(Enum::name).toList()),
                        "It knows: "
                                + String.join(
                                        ", ", known.stream().map(Enum::name).toList())));
    }

    private Issue noPolicyFor(Topic topic, Matter matter) {
        if (policies.isEmpty()) {
            return nothingLoaded();
        }
        return new Issue(
                IssueCode.UNKNOWN_MATTER,
                "$.matter",
                Text.of(
                        "没有政策在 " + topic.id() + " 中处理 " + matter.name(),
                        "no loaded policy answers " + topic.id() + " for the matter " + matter.name()),
                Text.of("用 jingcai policies 查看各政策的主题和业务", "See which topics and matters the loaded policies list"));
    }

    /** Chooses policies and tables; not thread-safe. */
    public static final class Builder {

        private final List<PolicySource> sources = new ArrayList<>();
        private final Set<Class<?>> discovered = new HashSet<>();
        private ReferenceTables tables = ReferenceTables.shipped();

        private Builder() {}

        /**
         * Adds every policy that the thread's context class loader or the engine's own can see: either may be blind where a
         * host has class loaders of its own or asks from a common pool.
         */
        public Builder discover() {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            if (context != null) {
                discover(context);
            }
            ClassLoader own = Jingcai.class.getClassLoader();
            return own == null ? this : discover(own);
        }

        /** Adds every policy that this class loader can see. */
        public Builder discover(ClassLoader loader) {
            ServiceLoader.load(PolicySource.class, loader).stream()
                    .filter(provider -> discovered.add(provider.type()))
                    .forEach(provider -> sources.add(provider.get()));
            return this;
        }

        /** Adds an edition of a policy; it stands in for one of the same id and version added before. */
        public Builder add(PolicySource source) {
            sources.add(source);
            return this;
        }

        /** Figures to use instead of the shipped ones. */
        public Builder referenceTables(ReferenceTables other) {
            tables = other;
            return this;
        }

        /**
         * The engine.
         *
         * @throws IssuesException where two editions of a policy would be in force on one day
         */
        public Jingcai build() {
            Map<String, Map<String, Loading>> byId = new TreeMap<>();
            for (PolicySource source : sources) {
                Manifest manifest = Manifest.of(source);
                byId.computeIfAbsent(manifest.policy().id(), id -> new LinkedHashMap<>())
                        .put(manifest.policy().version(), new Loading(source, manifest));
            }
            List<Issue> issues = new ArrayList<>();
            Map<String, PolicyLine> lines = new LinkedHashMap<>();
            byId.forEach((id, editions) -> {
                List<Loading> inOrder = editions.values().stream()
                        .sorted(Comparator.comparing(Loading::edition, Edition.BY_FIRST_DAY))
                        .toList();
                issues.addAll(
                        Overlaps.among(inOrder.stream().map(Loading::manifest).toList()));
                List<Edition> all = inOrder.stream().map(Loading::edition).toList();
                lines.put(
                        id,
                        new PolicyLine(inOrder.stream()
                                .map(loading -> new LoadedPolicy(loading.source(), loading.manifest(), tables, all))
                                .toList()));
            });
            if (!issues.isEmpty()) {
                throw new IssuesException(issues);
            }
            return new Jingcai(lines);
        }

        private record Loading(PolicySource source, Manifest manifest) {

            Edition edition() {
                return manifest.policy().edition();
            }
        }
    }
}
