package org.jingcai.internal.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;

/**
 * One indicator worked out.
 *
 * @param deduction whether it takes points away
 * @param missing absent facts that would narrow the range
 * @param rows what its provisions say, in any order
 */
record Tally(
        String provision,
        Text name,
        boolean deduction,
        PointsRange points,
        Text working,
        List<String> missing,
        List<Row> rows) {

    static final String LAUNCH_YEAR = "points.launchYear";

    /** Certain points stand or fall with being granted; a range is unknown for want of facts, else for review. */
    Status status() {
        if (!points.isCertain()) {
            return missing.isEmpty() ? Status.REVIEW : Status.UNKNOWN;
        }
        return Status.of((sign(points) == 0) == deduction);
    }

    private static int sign(PointsRange certain) {
        return certain.min() == null ? 0 : certain.min().signum();
    }

    /** Over two rounds, while it is open which one is meant. */
    Tally orOf(Tally other, int year, int otherYear) {
        PointsRange hull = points.hull(other.points);
        Set<String> open = new LinkedHashSet<>();
        if (!points.equals(other.points)) {
            open.add(LAUNCH_YEAR);
        }
        open.addAll(missing);
        open.addAll(other.missing);
        List<Row> both = new ArrayList<>();
        for (Row row : rows) {
            both.add(other.rows.stream()
                    .filter(one -> one.provision().equals(row.provision()))
                    .findFirst()
                    .map(one -> row.orOf(one, year, otherYear))
                    .orElse(row));
        }
        Text told = working.equals(other.working)
                ? working
                : Text.of(
                        year + " 年：" + working.zh() + "；" + otherYear + " 年：" + other.working.zh(),
                        year + ": " + working.en() + "; " + otherYear + ": " + other.working.en());
        return new Tally(provision, name, deduction, hull, told, List.copyOf(open), both);
    }
}
