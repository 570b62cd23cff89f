package org.jingcai.benchmarks.engine;

import java.util.function.Consumer;
import org.jingcai.Jingcai;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/** One question after the other, through the public facade, the check of the case included. */
public final class JingcaiSingle implements Contender<EligibilityAnswer> {

    private final Jingcai jingcai = Jingcai.load();

    @Override
    public EligibilityAnswer judge(Case kase) {
        return jingcai.eligibility("chaoyang", kase);
    }

    @Override
    public void read(EligibilityAnswer answer, Consumer<@Nullable Object> reader) {
        Answers.read(answer, reader);
    }

    @Override
    public Verdict verdict(EligibilityAnswer answer) {
        return Answers.verdict(answer);
    }
}
