package org.jingcai.benchmarks.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.jingcai.answer.Outcome;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Path;
import org.jingcai.benchmarks.Provisions;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.benchmarks.peers.Combination;
import org.jingcai.benchmarks.peers.Sections;
import org.jingcai.benchmarks.rules.Condition;
import org.jingcai.benchmarks.rules.Today;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** Rules in a {@code .drl} compiled at start, the case's parts inserted into a session of its own, findings inserted. */
public final class TextbookDrools implements Contender<Verdict> {

    private static final Comparator<Finding> DOCUMENT =
            Comparator.comparing(finding -> Provisions.ORDER.get(finding.provision()));

    private static final Comparator<Path> BY_GROUND = Comparator.comparing(
            path -> Provisions.ORDER.get(path.findings().get(0).provision()));

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();
    private final KieBase base;

    public TextbookDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/jingcai/benchmarks/drools/chaoyang.drl", Sections.text("chaoyang.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public Verdict judge(Case kase) {
        KieSession session = base.newKieSession();
        try {
            session.insert(new Today(kase.asOf(), kase.asOf().getYear() - 1, wages));
            session.insert(kase.unit());
            session.insert(kase.applicant());
            session.insert(kase.team());
            session.insert(kase.employment());
            session.insert(kase.parameters());
            insertAll(session, kase.unit().taxRecords());
            insertAll(session, kase.applicant().awards());
            insertAll(session, kase.applicant().ipItems());
            session.fireAllRules();
            return verdict(session);
        } finally {
            session.dispose();
        }
    }

    private static void insertAll(KieSession session, @Nullable Collection<?> facts) {
        if (facts != null) {
            facts.forEach(session::insert);
        }
    }

    private static Verdict verdict(KieSession session) {
        List<Finding> findings = new ArrayList<>(all(session, Finding.class));
        findings.sort(DOCUMENT);
        List<Path> paths = new ArrayList<>(all(session, Path.class));
        paths.sort(BY_GROUND);
        Outcome outcome = all(session, Condition.class).stream()
                .filter(condition -> condition.name().equals("outcome"))
                .map(condition -> Combination.outcome(condition.status()))
                .findFirst()
                .orElseThrow();
        Set<String> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        return new Verdict(outcome, findings, paths, List.copyOf(missing), null);
    }

    @SuppressWarnings("unchecked")
    private static <T> Collection<T> all(KieSession session, Class<T> type) {
        return (Collection<T>) session.getObjects(new ClassObjectFilter(type));
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }
}
