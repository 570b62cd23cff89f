package org.jingcai.answer;

import java.util.List;
import java.util.Set;

/**
 * What follows from conduct.
 *
 * @param grounds ids of the provisions that are made out
 * @param measures the whole menu the text allows for them
 */
public record SupervisionAnswer(Basis basis, List<String> grounds, Set<Measure> measures, List<Bar> bars)
        implements Answer {

    public SupervisionAnswer {
        grounds = List.copyOf(grounds);
        measures = Set.copyOf(measures);
        bars = List.copyOf(bars);
    }
}
