package org.jingcai.benchmarks.coldstart;

import org.jingcai.Jingcai;

/** Answers with the rules that the build compiled. */
final class FromBuild {

    private FromBuild() {}

    public static void main(String[] args) {
        System.out.println(
                Jingcai.load().eligibility("chaoyang", OneCase.engineer()).outcome());
    }
}
