package org.jingcai.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;
import tools.jackson.databind.JsonNode;

/** What an analyst wrote wrong in scenario files, collected so that all of it is reported at once. */
final class Faults {

    private final List<Issue> found = new ArrayList<>();

    void add(IssueCode code, String place, String zh, String en, Text remedy) {
        found.add(new Issue(code, place, Text.of(zh, en), remedy));
    }

    /** An issue of the case itself, told by file and scenario. */
    void inFacts(String place, Issue issue) {
        found.add(new Issue(
                issue.code(), place + ".facts " + issue.place(), issue.problem(), issue.remedy(), issue.excerpt()));
    }

    /** Reports every key of the object that is not among the known ones. */
    void unknownKeys(String place, JsonNode object, Set<String> known) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                add(IssueCode.UNKNOWN_KEY, place + "." + key, "不认识的键 " + key, "unknown key " + key, maybe(key, known));
            }
        }
    }

    void unknownName(IssueCode code, String place, String name, String zh, String en, Collection<String> known) {
        add(code, place, "没有" + zh + " " + name, "no " + en + " " + name, maybe(name, known));
    }

    void wrongType(String place, String zh, String en) {
        add(
                IssueCode.WRONG_TYPE,
                place,
                "应为" + zh,
                "must be " + en,
                Text.of("请按场景文件的写法改正", "See how the other scenarios write it"));
    }

    private static Text maybe(String name, Collection<String> known) {
        return Nearest.to(name, known)
                .map(nearest -> Text.of("是否应为 " + nearest, "Maybe " + nearest))
                .orElseGet(() -> Text.of(
                        "可用：" + String.join("、", known.stream().limit(40).toList()),
                        "Known are: "
                                + String.join(", ", known.stream().limit(40).toList())));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws what was found, if anything was. */
    void raise() {
        if (!found.isEmpty()) {
            throw new IssuesException(found);
        }
    }
}
