package org.jingcai.authoring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.jingcai.text.Text;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** DRL in, classes of an executable model out. */
final class RuleCompiler {

    private static final String LANGUAGE_LEVEL = "drools.dialect.java.compiler.lnglevel";

    // Read by Drools when its compiler is first used; without it the classes are those of the JDK at hand.
    static {
        if (System.getProperty(LANGUAGE_LEVEL) == null) {
            System.setProperty(LANGUAGE_LEVEL, "17");
        }
    }

    private RuleCompiler() {}

    /**
     * What came out.
     *
     * @param classes by file name, {@code org/…/Rules.class}
     * @param models names of the model classes
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {}

    /**
     * Compiles.
     *
     * @param sources DRL and Java by path below the source folder
     */
    static Compiled compile(String id, Map<String, String> sources, Issues issues) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.jingcai", id, "1");
        files.generateAndWritePomXML(release);
        sources.forEach((path, text) ->
                files.write((path.endsWith(".java") ? "src/main/java/" : "src/main/resources/") + path, text));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            issues.add(
                    message.getPath() + ":" + message.getLine(),
                    Text.of("规则编译失败：" + message.getText(), "the rule does not compile: " + message.getText()),
                    Text.of("这是引擎自身的问题，请附上规则文件报告", "This is a fault of the engine: report it with the rule file"));
        }
        issues.throwIfAny();
        return read((InternalKieModule) builder.getKieModuleIgnoringErrors());
    }

    private static Compiled read(InternalKieModule module) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = List.of();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith("org/drools/")) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                models = new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains(":") && !line.isBlank())
                        .toList();
            }
        }
        return new Compiled(classes, models);
    }
}
