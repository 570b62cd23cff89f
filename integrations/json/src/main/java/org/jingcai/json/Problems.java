package org.jingcai.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.text.Text;
import tools.jackson.databind.JsonNode;

/** The problems of one input, in its order. Belongs to one reading and so to one thread. */
final class Problems {

    /** So many mistakes are one mistake; beyond them nothing is looked up or remembered. */
    static final int LIMIT = 1000;

    private final List<Issue> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private boolean more;

    /** Whether the limit is reached, so that advice need not be worked out. */
    boolean full() {
        return found.size() >= LIMIT;
    }

    /** A value of another type than is expected. */
    void wrongType(Place place, JsonNode written, Shape shape) {
        Text kind = Found.kind(written);
        Text expected = shape.expected();
        value(
                IssueCode.WRONG_TYPE,
                place,
                Found.shown(written),
                Text.of("是" + kind.zh() + "，应为" + expected.zh(), "is " + kind.en() + "; expected " + expected.en()),
                shape.howToWrite());
    }

    /**
     * A value that cannot be used.
     *
     * @param shown the value
     * @param what what is wrong with it, to follow name and value
     */
    void value(IssueCode code, Place place, String shown, Text what, Text remedy) {
        Text label = place.label();
        Text problem =
                Text.of(label.zh() + "（" + shown + "）" + what.zh(), label.en() + " (" + shown + ") " + what.en());
        add(code, place, problem, place.absence().added(remedy));
    }

    void add(IssueCode code, Place place, Text problem, Text remedy) {
        String path = place.path();
        if (!full()) {
            places.add(path);
        }
        add(new Issue(code, path, problem, remedy));
    }

    void add(Issue issue) {
        if (full()) {
            more = true;
        } else {
            found.add(issue);
        }
    }

    /** The value here may be written under the wrong key: that it is absent is no second mistake. */
    void misspelt(Place meant) {
        places.add(meant.path());
    }

    /** Something without which nothing can be judged is absent; stands before all other problems. */
    void required(Place place, Text problem, Text remedy) {
        if (places.add(place.path())) {
            found.add(0, new Issue(IssueCode.REQUIRED, place.path(), problem, remedy));
        }
    }

    /** Adds what the case as read says wrong, but for what follows from values that could not be read. */
    void addOthers(List<Issue> issues) {
        issues.stream().filter(issue -> !follows(issue)).forEach(this::add);
    }

    private boolean follows(Issue issue) {
        String place = issue.place();
        if (places.contains(place)) {
            return true;
        }
        if (issue.code() != IssueCode.REQUIRED) {
            return false;
        }
        String record = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        return places.contains(record) || places.contains(place + ".year") || places.contains(place + ".month");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, to be thrown. */
    IssuesException exception() {
        List<Issue> issues = new ArrayList<>(found);
        if (more) {
            issues.add(new Issue(
                    IssueCode.UNREADABLE,
                    Place.CASE.path(),
                    Text.of(
                            "问题多于" + LIMIT + "个，其余从略",
                            "there are more than " + LIMIT + " problems; the rest is left out"),
                    Text.of("请先改正以上各项", "Mend these first")));
        }
        return new IssuesException(issues);
    }
}
