package org.jingcai.benchmarks;

import java.util.List;
import org.jingcai.benchmarks.byhand.ByHand;
import org.jingcai.benchmarks.cel.CelExpressions;
import org.jingcai.benchmarks.dmn.DmnDecisions;
import org.jingcai.benchmarks.drools.TextbookDrools;
import org.jingcai.benchmarks.engine.JingcaiSingle;
import org.jingcai.benchmarks.evrete.EvreteRules;
import org.jingcai.benchmarks.qlexpress.QlExpressScripts;

/** All who answer one case at a time, by the names of the results. */
public final class Contenders {

    /** The limit: what the others are held against. */
    public static final String LIMIT = "java-by-hand";

    public static final List<String> NAMES =
            List.of("jingcai-single", "drools-textbook", LIMIT, "evrete", "kie-dmn", "cel", "qlexpress");

    private Contenders() {}

    /** One made ready. */
    public static Contender<?> of(String name) {
        return switch (name) {
            case "jingcai-single" -> new JingcaiSingle();
            case "drools-textbook" -> new TextbookDrools();
            case LIMIT -> new ByHand();
            case "evrete" -> new EvreteRules();
            case "kie-dmn" -> new DmnDecisions();
            case "cel" -> new CelExpressions();
            case "qlexpress" -> new QlExpressScripts();
            default -> throw new IllegalArgumentException("no contender " + name);
        };
    }
}
