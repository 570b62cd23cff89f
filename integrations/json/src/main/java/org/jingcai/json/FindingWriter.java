package org.jingcai.json;

import java.util.List;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Reading;

/** Writes findings and what they rest on. */
final class FindingWriter {

    private FindingWriter() {}

    static void write(String key, List<Finding> findings, Writing out) {
        WrittenFindings written = out.written();
        out.<Finding>array(key, findings, finding -> {
            if (written == null) {
                write(finding, out);
            } else {
                written.write(finding, out);
            }
        });
    }

    static void write(Finding finding, Writing out) {
        out.generator().writeStartObject();
        out.text("provision", finding.provision());
        out.text("article", finding.article());
        out.text("title", finding.title());
        out.name("subject", finding.subject());
        out.name("status", finding.status());
        out.name("strictness", finding.strictness());
        out.text("message", finding.message(out.language()));
        out.text("required", finding.required());
        out.text("actual", finding.actual());
        out.decimalText("margin", finding.margin());
        out.texts("facts", finding.facts());
        out.texts("missing", finding.missing());
        out.<Reading>objects("readings", finding.readings(), reading -> {
            out.text("id", reading.id());
            out.text("name", reading.name());
            out.name("status", reading.status());
        });
        out.date("metFrom", finding.metFrom());
        out.texts(
                "notes",
                finding.notes().stream().map(note -> note.in(out.language())).toList());
        List<? extends Evidence> evidence = finding.evidence();
        out.<Evidence>objects("evidence", evidence.size() > 1 ? evidence : List.of(), piece -> evidence(piece, out));
        out.generator().writeEndObject();
    }

    private static void evidence(Evidence piece, Writing out) {
        out.name("status", piece.status());
        out.text("message", piece.message(out.language()));
        out.text("required", piece.required());
        out.text("actual", piece.actual());
        out.decimalText("margin", piece.margin());
        out.texts("facts", piece.facts());
        out.texts("missing", piece.missing());
    }
}
