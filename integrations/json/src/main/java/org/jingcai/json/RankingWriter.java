package org.jingcai.json;

import org.jingcai.answer.Ranking;
import org.jingcai.text.Language;

/**
 * Writes a ranking as JSON: {@code quota}, {@code mark} (min, max), and {@code places}, best first, each with rank, case
 * (counted from 1), total (min, max), eligibility, outcome and admission. Nulls are written. Thread-safe.
 */
public final class RankingWriter {

    private RankingWriter() {}

    /** A ranking as an indented object. */
    public static String write(Ranking ranking) {
        return Json.pretty(generator -> {
                    Writing out = new Writing(generator, Language.ZH); // it holds names and numbers alone
                    generator.writeStartObject();
                    out.integer("quota", ranking.quota());
                    TopicWriter.points("mark", ranking.mark(), out);
                    out.<Ranking.Place>objects("places", ranking.places(), place -> place(place, out));
                    generator.writeEndObject();
                })
                + "\n";
    }

    private static void place(Ranking.Place place, Writing out) {
        Ranking.Entry entry = place.entry();
        out.integer("rank", place.rank());
        out.generator().writeName("case");
        out.generator().writeNumber(entry.position() + 1);
        TopicWriter.points("total", entry.total(), out);
        out.name("eligibility", entry.eligibility());
        out.name("outcome", entry.outcome());
        out.name("admission", place.admission());
    }
}
