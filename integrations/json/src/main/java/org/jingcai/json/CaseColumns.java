package org.jingcai.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns the rows of a table into cases; its columns are named by the contract's paths.
 *
 * <p>{@code unit.registeredCapital} is a fact, {@code unit.taxRecords[2024].taxPaid} one of the record of a year (or
 * month), {@code unit.headcountByYear[2024]} an entry of a map, {@code applicant.awards[0].tier} one of an item of a list.
 * An empty cell is unknown, {@code []} is known to be none, and several values in one cell stand between semicolons.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseColumns {

    private final int width;
    private final ColumnTree tree;

    private CaseColumns(int width, ColumnTree tree) {
        this.width = width;
        this.tree = tree;
    }

    /**
     * The columns of these names, in the order of the cells.
     *
     * @throws IssuesException for every name that is no path of the contract or stands twice, and where asOf is absent
     */
    public static CaseColumns of(List<String> names) {
        List<Issue> issues = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        ColumnTree tree = ColumnTree.root();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            String place = name.isEmpty() ? "[" + (i + 1) + "]" : name;
            Optional<List<ColumnStep>> steps = ColumnStep.parse(name);
            if (seen.putIfAbsent(name, i) != null) {
                issues.add(twice(place));
            } else if (steps.isEmpty()) {
                issues.add(ColumnAdvice.unknown(name, place));
            } else {
                tree.add(steps.get(), name, i);
            }
        }
        if (issues.isEmpty() && !seen.containsKey("asOf")) {
            issues.add(new Issue(
                    IssueCode.REQUIRED,
                    "asOf",
                    Text.of("缺少评估日（asOf）这一列", "the column of the day of assessment (asOf) is absent"),
                    Text.of("请加上asOf列，内容如2025-06-30", "Add a column asOf with days like 2025-06-30")));
        }
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
        return new CaseColumns(names.size(), tree);
    }

    private static Issue twice(String place) {
        return new Issue(
                IssueCode.DUPLICATE_KEY,
                place,
                Text.of("这一列写了不止一次", "the column stands more than once"),
                Text.of("请只保留一列", "Keep one of them"));
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /**
     * The case of a row. Cells that are absent at its end are unknown as empty ones are.
     *
     * @throws IssuesException with everything that is wrong with it, each issue at the name of its column
     */
    public Case read(List<String> cells) {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                throw new IssuesException(List.of(tooMany(cells.size())));
            }
        }
        List<Issue> clashes = new ArrayList<>();
        JsonNode row = tree.build(cells, clashes);
        try {
            Case kase = CaseReader.readTree(row == null ? JsonNodeFactory.instance.objectNode() : row);
            if (clashes.isEmpty()) {
                return kase;
            }
        } catch (IssuesException e) {
            ColumnPlaces places = new ColumnPlaces(tree, cells);
            e.issues().forEach(issue -> clashes.add(places.named(issue)));
        }
        throw new IssuesException(clashes);
    }

    private Issue tooMany(int cells) {
        return new Issue(
                IssueCode.UNREADABLE,
                "[" + (width + 1) + "]",
                Text.of(
                        "有" + cells + "格，而表头只有" + width + "列",
                        "there are " + cells + " cells under " + width + " columns"),
                Text.of("或许某格内容含逗号而没有加引号", "Maybe a cell has a comma and no quotes around it"));
    }
}
