package org.jingcai;

import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.text.Language;

/** Thrown when the input cannot be used; carries every issue found in one pass. */
public final class IssuesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    public IssuesException(List<Issue> issues) {
        super(issues.stream().map(issue -> issue.render(Language.ZH)).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** Every issue, in the order of the input; never empty. */
    public List<Issue> issues() {
        return issues;
    }
}
