package org.jingcai.answer;

import java.util.List;

/**
 * One of the numbered alternatives together with the conditions that attach to it.
 *
 * @param ground the id of the alternative, {@code cy-4-(1)}
 * @param status the minimum over its findings
 * @param findings what the alternative and its own conditions say
 */
public record Path(String ground, Status status, List<Finding> findings) {

    public Path {
        findings = List.copyOf(findings);
    }
}
