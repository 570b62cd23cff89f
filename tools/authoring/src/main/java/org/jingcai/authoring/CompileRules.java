package org.jingcai.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jingcai.IssuesException;
import org.jingcai.text.Language;

/** Called by the build of a rules module: compiles the editions of a policy's folder into its class folder. */
public final class CompileRules {

    private CompileRules() {}

    /**
     * @param args the policy's folder and the folder for classes
     * @throws IOException if a class file cannot be written
     */
    public static void main(String[] args) throws IOException {
        try {
            List<CompiledPolicy> editions = Authoring.compileAll(Path.of(args[0]));
            Path classes = Path.of(args[1]);
            CompiledPolicy.unregister(classes);
            for (CompiledPolicy edition : editions) {
                edition.writeTo(classes);
            }
        } catch (IssuesException e) {
            throw new IllegalStateException("规则文件有 " + e.issues().size() + " 处问题\n" + e.render(Language.ZH));
        }
    }
}
