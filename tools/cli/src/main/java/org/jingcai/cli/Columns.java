package org.jingcai.cli;

import org.jingcai.text.CharWidth;

/** Sets text in columns, where a Chinese character takes two. */
final class Columns {

    /** Marks that must not start a line. */
    private static final String CLOSING = "，。；：、？！）」』》”’,.;:?!)%";

    /** Marks that must not end a line. */
    private static final String OPENING = "（「『《“‘(";

    private Columns() {}

    static int width(String text) {
        return CharWidth.of(text);
    }

    /** The text with blanks up to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Breaks a text into lines.
     *
     * @param first what stands before the first line
     * @param hanging how far the other lines are set in
     * @param columns where a line must end; only a word longer than a line goes beyond
     */
    static String wrap(String first, int hanging, String text, int columns) {
        StringBuilder out = new StringBuilder(first);
        int at = width(first);
        int start = 0;
        boolean fresh = true;
        while (start < text.length()) {
            int end = endOfUnit(text, start);
            String unit = text.substring(start, end);
            if (!fresh && at + width(unit.stripTrailing()) > columns) {
                stripTrailingBlanks(out);
                out.append('\n').append(" ".repeat(hanging));
                at = hanging;
                unit = unit.stripLeading();
            }
            out.append(unit);
            at += width(unit);
            fresh = false;
            start = end;
        }
        stripTrailingBlanks(out);
        return out.append('\n').toString();
    }

    /** The end of what must stay together from here: a word with its marks, or one Chinese character with its. */
    private static int endOfUnit(String text, int start) {
        int end = start + 1;
        while (end < text.length() && !mayBreakAt(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean mayBreakAt(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (Character.isLowSurrogate(after)
                || CLOSING.indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0
                || after == ' ') {
            return false;
        }
        char number = before == ' ' && at > 1 ? text.charAt(at - 2) : before;
        if (CharWidth.of(after) == 2 && Character.isDigit(number)) {
            return false; // 800000 元 stays in one piece
        }
        return before == ' ' || CharWidth.of(before) == 2 || CharWidth.of(after) == 2;
    }

    private static void stripTrailingBlanks(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
