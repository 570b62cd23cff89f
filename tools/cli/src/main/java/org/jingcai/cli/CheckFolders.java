package org.jingcai.cli;

import java.nio.file.Path;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.authoring.Authoring;
import org.jingcai.text.Language;
import org.jingcai.text.Text;

/** {@code check}: tells everything that is wrong with folders of rules. */
final class CheckFolders {

    private final Options options;
    private final Problems problems;

    CheckFolders(Options options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** What to print where nothing is wrong. */
    String answer() {
        if (options.operands().isEmpty()) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.FOLDER,
                    Text.of("没有给出目录", "no folder is given"),
                    Text.of("例如：./jingcai check rules-chaoyang", "For instance ./jingcai check rules-chaoyang")));
        }
        for (String folder : options.operands()) {
            for (Issue issue : Authoring.check(Path.of(folder))) {
                problems.add(options.operands().size() == 1 ? issue : within(folder, issue));
            }
        }
        problems.throwIfAny();
        return options.language() == Language.ZH ? "没有发现问题\n" : "Nothing is wrong\n";
    }

    /** With several folders a file name alone does not say which is meant. */
    private static Issue within(String folder, Issue issue) {
        return issue.place().startsWith(folder)
                ? issue
                : new Issue(
                        issue.code(),
                        Path.of(folder).resolve("") + "/" + issue.place(),
                        issue.problem(),
                        issue.remedy(),
                        issue.excerpt());
    }
}
