package org.jingcai.benchmarks.dmn;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Provisions;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.benchmarks.peers.Combination;
import org.jingcai.benchmarks.peers.Facts;
import org.jingcai.benchmarks.peers.Judged;
import org.jingcai.benchmarks.peers.Kinds;
import org.jingcai.benchmarks.peers.Sections;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** One decision a provision, the model built once; the chain of statuses is Java. */
public final class DmnDecisions implements Contender<Verdict> {

    /** FEEL's only number is the decimal. */
    private static final Kinds KINDS = new Kinds() {
        @Override
        public Object money(BigDecimal yuan) {
            return yuan;
        }

        @Override
        public Object day(LocalDate day) {
            return day;
        }

        @Override
        public Object number(int number) {
            return BigDecimal.valueOf(number);
        }

        @Override
        public @Nullable Object nothing() {
            return null;
        }
    };

    private static final Judged JUDGED = new Judged(KINDS, number -> (BigDecimal) number, day -> (LocalDate) day);

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();
    private final Map<String, String> decisions = new LinkedHashMap<>();
    private final DMNRuntime runtime;
    private final DMNModel model;

    public DmnDecisions() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newReaderResource(new StringReader(Sections.text("chaoyang.dmn")))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        for (String provision : Provisions.ALL) {
            String decision = provision.replace('-', '_').replace("(", "").replace(")", "");
            if (model.getDecisionByName(decision) != null) {
                decisions.put(provision, decision);
            }
        }
    }

    @Override
    public Verdict judge(Case kase) {
        Map<String, @Nullable Object> facts = Facts.of(kase, wages, KINDS);
        DMNContext context = runtime.newContext();
        context.set("facts", facts);
        DMNResult result = runtime.evaluateAll(model, context);
        int lastYear = kase.asOf().getYear() - 1;
        Map<String, Finding> found = new HashMap<>(64);
        decisions.forEach((provision, decision) -> found.put(
                provision, JUDGED.finding(provision, result.getContext().get(decision), facts, lastYear)));
        return Combination.of(found);
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }
}
