package org.jingcai.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/** Exact numbers, within bounds that no figure of a case comes near. */
final class Numbers {

    /** JSON's own grammar of numbers, for numbers written as texts too. */
    static final String GRAMMAR = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    static final int MOST_DIGITS = 30;
    static final int MOST_DECIMALS = 20;

    private static final Pattern NUMBER = Pattern.compile(GRAMMAR);
    private static final int LONGEST = 100;

    private static final Text TOO_LARGE = Text.of(
            "超出范围：整数部分至多" + MOST_DIGITS + "位，小数至多" + MOST_DECIMALS + "位",
            "is out of range: at most " + MOST_DIGITS + " digits before and " + MOST_DECIMALS + " after the point");
    private static final Text CHECK = Text.of("请核对数字", "Check the number");

    private Numbers() {}

    /** A number that is too long to be worked with, as it was written. */
    private record Oversize(String written) {}

    /** The node of a number as JSON writes it, whatever its size. */
    static JsonNode node(String written) {
        BigDecimal number = written.length() > LONGEST ? null : decimal(written);
        return number == null
                ? JsonNodeFactory.instance.pojoNode(new Oversize(written))
                : JsonNodeFactory.instance.numberNode(number);
    }

    /** Whether a text is a number of JSON's grammar. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isNumber(JsonNode node) {
        return node.isNumber() || node instanceof POJONode pojo && pojo.getPojo() instanceof Oversize;
    }

    /** The number as a message shows it. */
    static String written(JsonNode number) {
        return number instanceof POJONode pojo && pojo.getPojo() instanceof Oversize oversize
                ? oversize.written()
                : number.asString();
    }

    /**
     * The exact value of a number.
     *
     * @return null where it is out of bounds, which is then among the problems
     * @throws IllegalArgumentException if the tree holds binary floating point, which has lost the number as written
     */
    static @Nullable BigDecimal value(JsonNode number, Place place, Problems problems) {
        if (number.isDouble() || number.isFloat()) {
            throw new IllegalArgumentException(place.path()
                    + " is binary floating point. Maybe the tree was read without USE_BIG_DECIMAL_FOR_FLOATS");
        }
        return within(number.isNumber() ? number.decimalValue() : null, written(number), place, problems);
    }

    /** The exact value of a number written as a text; null and a problem where it is out of bounds. */
    static @Nullable BigDecimal value(String number, Place place, Problems problems) {
        return node(number) instanceof DecimalNode node
                ? within(node.decimalValue(), number, place, problems)
                : within(null, number, place, problems);
    }

    private static @Nullable BigDecimal within(
            @Nullable BigDecimal number, String written, Place place, Problems problems) {
        if (number == null
                || number.precision() - (long) number.scale() > MOST_DIGITS
                || number.scale() > MOST_DECIMALS) {
            problems.value(IssueCode.OUT_OF_RANGE, place, Found.shown(node(written)), TOO_LARGE, CHECK);
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The number; null where its exponent is beyond what can be held. */
    private static @Nullable BigDecimal decimal(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
