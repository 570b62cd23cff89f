package org.jingcai.benchmarks.qlexpress;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.alibaba.qlexpress4.runtime.context.EmptyContext;
import com.alibaba.qlexpress4.security.QLSecurityStrategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.benchmarks.peers.Combination;
import org.jingcai.benchmarks.peers.Facts;
import org.jingcai.benchmarks.peers.Judged;
import org.jingcai.benchmarks.peers.Kinds;
import org.jingcai.benchmarks.peers.Sections;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/** One script a provision, compiled once and kept in the runner's cache; the chain of statuses is Java. */
public final class QlExpressScripts implements Contender<Verdict> {

    private static final String PROVISION = "cy-";
    private static final QLOptions OPTIONS = QLOptions.builder().cache(true).build();
    private static final Judged JUDGED = new Judged(
            Kinds.JAVA,
            number -> number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()),
            day -> (LocalDate) day);

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();
    private final Map<String, String> scripts = Sections.read("chaoyang.ql.txt");
    private final Express4Runner runner = new Express4Runner(InitOptions.builder()
            .securityStrategy(QLSecurityStrategy.open())
            .strictNewLines(false)
            .build());

    public QlExpressScripts() {
        runner.addFunctionsDefinedInScript(scripts.remove("functions"), new EmptyContext(), OPTIONS);
        scripts.values().forEach(runner::parseToDefinitionWithCache);
    }

    @Override
    public Verdict judge(Case kase) {
        Map<String, @Nullable Object> facts = Facts.of(kase, wages, Kinds.JAVA);
        int lastYear = kase.asOf().getYear() - 1;
        Map<String, Finding> found = new HashMap<>(64);
        scripts.forEach((name, script) -> {
            Object said = runner.execute(script, facts, OPTIONS).getResult();
            if (name.startsWith(PROVISION)) {
                found.put(name, JUDGED.finding(name, said, facts, lastYear));
            } else {
                facts.put(name, said);
            }
        });
        return Combination.of(found);
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }
}
