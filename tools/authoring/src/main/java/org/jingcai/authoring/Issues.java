package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.text.Text;

/** Gathers what is wrong with a policy folder, so that one pass tells it all. */
final class Issues {

    private final List<Issue> found = new ArrayList<>();

    void add(Line line, int from, int to, Text problem, Text remedy) {
        found.add(new Issue(IssueCode.BAD_RULE, line.place(from), problem, remedy, line.excerpt(from, to)));
    }

    void add(Line line, Text problem, Text remedy) {
        add(line, 0, line.text().length(), problem, remedy);
    }

    void add(String place, Text problem, Text remedy) {
        found.add(new Issue(IssueCode.BAD_RULE, place, problem, remedy));
    }

    void add(Issue issue) {
        found.add(issue);
    }

    /** What was found in a folder within this one. */
    void addAll(Issues others, String folder) {
        others.found.forEach(issue -> found.add(new Issue(
                issue.code(), folder + "/" + issue.place(), issue.problem(), issue.remedy(), issue.excerpt())));
    }

    List<Issue> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new IssuesException(found);
        }
    }
}
