package org.jingcai.benchmarks.coldstart;

import java.nio.file.Path;
import org.jingcai.Jingcai;
import org.jingcai.authoring.Authoring;

/** Compiles the rules of a folder and answers with them. */
final class FromText {

    private FromText() {}

    public static void main(String[] args) {
        Jingcai jingcai =
                Jingcai.builder().add(Authoring.compile(Path.of(args[0]))).build();
        System.out.println(jingcai.eligibility("chaoyang", OneCase.engineer()).outcome());
    }
}
