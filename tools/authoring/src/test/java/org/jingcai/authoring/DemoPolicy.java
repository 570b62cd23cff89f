package org.jingcai.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.text.Language;

/** A policy of two rules, written into a folder as it is or with something in it changed. */
record DemoPolicy(String description, String rules) {

    private static final String DESCRIPTION = """
            id: demo
            version: '1'
            title: {zh: 示例办法, en: Demo}
            issuer: {zh: 示例局, en: Bureau}
            status: IN_FORCE
            source: 全文
            sourceStatus: COPY
            provisions:
              de-1-capital: rule
              de-2-tenure: rule
            """;

    private static final String RULES = """
            # 示例
            规则 "de-1-capital 注册资本"
                @依据("第一条") @单位
            当
                办理事项是新办
            则
                注册资本不低于100万元
                单位类型为企业、国有企业
            完

            规则 "de-2-tenure 工作满6个月"
                @依据("第二条") @申请人 @原则上
            当
                办理事项是新办
            则
                入职日期满6个月
            完
            """;

    static DemoPolicy asWritten() {
        return new DemoPolicy(DESCRIPTION, RULES);
    }

    DemoPolicy withRules(String text) {
        return new DemoPolicy(description, text);
    }

    DemoPolicy inRules(String written, String instead) {
        return new DemoPolicy(description, replace(rules, written, instead));
    }

    DemoPolicy inDescription(String written, String instead) {
        return new DemoPolicy(replace(description, written, instead), rules);
    }

    private static String replace(String text, String written, String instead) {
        if (!text.contains(written)) {
            throw new IllegalArgumentException("not in the text: " + written);
        }
        return text.replace(written, instead);
    }

    /** Writes the policy into the folder. */
    Path in(Path folder) {
        try {
            Files.write(folder.resolve("policy.yaml"), description.getBytes(StandardCharsets.UTF_8));
            Files.write(folder.resolve("eligibility.dslr"), rules.getBytes(StandardCharsets.UTF_8));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the folder, each as a Chinese reader sees it, excerpts left out. */
    static List<String> problems(Path folder) {
        return Authoring.check(folder).stream().map(DemoPolicy::firstLine).toList();
    }

    static String firstLine(Issue issue) {
        return issue.render(Language.ZH).lines().findFirst().orElseThrow();
    }
}
