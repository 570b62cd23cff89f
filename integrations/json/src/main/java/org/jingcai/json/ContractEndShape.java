package org.jingcai.json;

import java.time.LocalDate;
import org.jingcai.IssueCode;
import org.jingcai.facts.ContractEnd;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The last day of a contract, or {@code "OPEN_ENDED"}. */
final class ContractEndShape implements Shape {

    static final String OPEN_ENDED = "OPEN_ENDED";

    private static final Text EXPECTED =
            Text.of("日期（如\"2025-06-30\"）或\"OPEN_ENDED\"", "a date such as \"2025-06-30\", or \"OPEN_ENDED\"");
    private static final Text WRITE = Text.of(
            "写作\"2025-06-30\"的样子，无固定期限写\"OPEN_ENDED\"",
            "Write it like \"2025-06-30\", or \"OPEN_ENDED\" for a contract without a fixed term");

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isString()) {
            problems.wrongType(place, written, this);
            return null;
        }
        String text = written.stringValue();
        if (text.equals(OPEN_ENDED)) {
            return ContractEnd.OPEN_ENDED;
        }
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            Object date = DateShape.DAY.read(written, place, problems);
            return date == null ? null : ContractEnd.on((LocalDate) date);
        }
        Text what = Text.of("不是" + EXPECTED.zh(), "is not " + EXPECTED.en());
        problems.value(IssueCode.BAD_DATE, place, Found.shown(written), what, WRITE);
        return null;
    }

    @Override
    public Text expected() {
        return EXPECTED;
    }

    @Override
    public Text howToWrite() {
        return WRITE;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.anyOf(DateShape.DAY.schema(definitions), definitions.literal(OPEN_ENDED));
    }
}
