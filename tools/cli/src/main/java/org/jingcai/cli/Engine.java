package org.jingcai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jingcai.Jingcai;
import org.jingcai.authoring.Authoring;
import org.jingcai.policy.PolicySource;

/** Loads the engine: the shipped policies, and the folders of rules that were named. */
final class Engine {

    private Engine() {}

    /** The engine; empty where a folder cannot be compiled, with all that is wrong among the problems. */
    static Optional<Jingcai> load(List<String> folders, Problems problems) {
        Jingcai.Builder builder = Jingcai.builder().discover();
        boolean complete = true;
        for (String folder : folders) {
            Optional<List<? extends PolicySource>> compiled = problems.of(() -> Compiler.compile(Path.of(folder)));
            compiled.ifPresent(editions -> editions.forEach(builder::add));
            complete &= compiled.isPresent();
        }
        return complete ? problems.of(builder::build) : Optional.empty();
    }

    /** Apart, so that the authoring classes are loaded only where there is something to compile. */
    private static final class Compiler {

        static List<? extends PolicySource> compile(Path folder) {
            System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
            return Authoring.compileAll(folder);
        }
    }
}
