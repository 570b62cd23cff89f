package org.jingcai;

import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.text.Language;

/**
 * Thrown when the input cannot be used; carries every issue found in one pass.
 *
 * <p>The message names codes and places alone, so that a log of it has no value of a case; {@link #render} says all.
 */
public final class IssuesException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final List<Issue> issues;

    public IssuesException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("; ")));
        this.issues = List.copyOf(issues);
    }

    /** Every issue, in the order of the input; never empty. */
    public List<Issue> issues() {
        return issues;
    }

    /** Every issue for a reader, each on lines of its own. It has values of the case: show it, do not log it. */
    public String render(Language language) {
        return issues.stream().map(issue -> issue.render(language)).collect(Collectors.joining("\n"));
    }
}
