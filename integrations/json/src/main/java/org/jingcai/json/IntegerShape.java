package org.jingcai.json;

import java.math.BigDecimal;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole number.
 *
 * <p>{@code 72.0} is one, as in JSON Schema; {@code 72.5} and {@code "72"} are not.
 *
 * @param year whether it names a calendar year
 */
record IntegerShape(boolean year) implements Shape {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Text TOO_LARGE =
            Text.of("超出整数范围" + LEAST + "至" + MOST, "is outside the whole numbers from " + LEAST + " to " + MOST);

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!Numbers.isNumber(written)) {
            problems.wrongType(place, written, this);
            return null;
        }
        BigDecimal number = Numbers.value(written, place, problems);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            problems.wrongType(place, written, this);
            return null;
        }
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            problems.value(
                    IssueCode.OUT_OF_RANGE,
                    place,
                    Found.shown(written),
                    TOO_LARGE,
                    Text.of("请核对数字", "Check the number"));
            return null;
        }
        return number.intValueExact();
    }

    @Override
    public Text expected() {
        return year ? Text.of("年份，如2024", "a year such as 2024") : Text.of("整数", "a whole number");
    }

    @Override
    public Text howToWrite() {
        return Text.of("写整数，不加引号、单位和小数", "Write a whole number, without quotes, unit or fraction");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.type("integer");
    }
}
