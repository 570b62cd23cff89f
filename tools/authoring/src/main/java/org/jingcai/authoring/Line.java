package org.jingcai.authoring;

import java.util.regex.Pattern;
import org.jingcai.text.CharWidth;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file, as written and as read: marks and blanks that only look different are made one, so that they
 * never decide whether a sentence is understood. What stands between quotation marks is left alone. Lines keep their
 * numbers, and every column of the reading knows the column it was written in.
 */
final class Line {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final String file;
    private final int number;
    private final String written;
    private final String text;
    private final int[] columns;

    private Line(String file, int number, String written, String text, int[] columns) {
        this.file = file;
        this.number = number;
        this.written = written;
        this.text = text;
        this.columns = columns;
    }

    static Line read(String file, int number, String written) {
        StringBuilder text = new StringBuilder();
        int[] columns = new int[written.length() + 1];
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean quote = c == '"' || c == '“' || c == '”';
            quoted ^= quote;
            char read = quoted && !quote ? c : fold(c);
            boolean blank = read == ' ' && !quoted;
            boolean superfluous = blank && (text.length() == 0 || text.charAt(text.length() - 1) == ' ');
            if (read != 0 && !superfluous) {
                columns[text.length()] = i;
                text.append(read);
            }
        }
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.setLength(length);
        columns[length] = written.stripTrailing().length();
        return new Line(file, number, written, text.toString(), columns);
    }

    /**
     * The line as a sentence: blanks say nothing in one, nor does a colon at its end. 「注册资本不低于 100 万元：」 is
     * 「注册资本不低于100万元」.
     */
    Line asSentence() {
        StringBuilder sentence = new StringBuilder();
        int[] at = new int[text.length() + 1];
        int end = text.endsWith(":") ? text.length() - 1 : text.length();
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) != ' ') {
                at[sentence.length()] = columns[i];
                sentence.append(text.charAt(i));
            }
        }
        at[sentence.length()] = columns[end];
        return new Line(file, number, written, sentence.toString(), at);
    }

    /**
     * The first number that something stands in but the commas of thousands, 「1。2」 or 「10 0」, as columns of
     * {@link #text()}; null where every number is whole. For lines read as a sentence, in which the parts have run together.
     */
    int @Nullable [] brokenNumber() {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && isOfNumber(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                String number = written.substring(columns[start], columns[end - 1] + 1);
                if (number.length() != end - start && !THOUSANDS.matcher(number).matches()) {
                    return new int[] {start, end};
                }
                start = end;
            }
        }
        return null;
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    /** A text from between quotation marks as a name is read: look-alikes made one, blanks of every kind single. */
    static String name(String quoted) {
        StringBuilder name = new StringBuilder();
        for (char c : quoted.toCharArray()) {
            char read = fold(c);
            name.append(read == 0 ? "" : read);
        }
        return name.toString().replaceAll(" +", " ").trim();
    }

    /** The one form of characters that look alike; 0 for those nobody sees. */
    private static char fold(char c) {
        if (c == '\uFEFF' || c == '\u200B') {
            return 0;
        }
        if (c == '\u3000' || c == '\u00A0' || c == '\t') {
            return ' ';
        }
        boolean fullWidth = c >= '\uFF01' && c <= '\uFF5E';
        return fullWidth ? foldMark((char) (c - 0xFEE0)) : c == '“' || c == '”' ? '"' : c == '。' ? 0 : foldMark(c);
    }

    /** A comma or semicolon parts a sentence as a blank does. */
    private static char foldMark(char c) {
        return c == ',' || c == ';' ? ' ' : c;
    }

    /** What the line says. */
    String text() {
        return text;
    }

    String file() {
        return file;
    }

    /** What was written, without indentation. */
    String written() {
        return written.strip().replace('\t', ' ');
    }

    int number() {
        return number;
    }

    boolean isBlankOrComment() {
        return text.isEmpty() || text.startsWith("//") || text.startsWith("#");
    }

    /** {@code file:line:column}, counted from 1, of a column of {@link #text()}. */
    String place(int from) {
        return file + ":" + number + ":" + (columns[from] + 1);
    }

    /** The line as written, and under it a mark as wide as the text from one column of {@link #text()} to another. */
    String excerpt(int from, int to) {
        int first = columns[from];
        int last = Math.max(first + 1, to == 0 ? first + 1 : columns[to - 1] + 1);
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < first; i++) {
            mark.append(blankAsWideAs(written.charAt(i)));
        }
        for (int i = first; i < Math.min(last, Math.max(written.length(), first + 1)); i++) {
            mark.append("^".repeat(i < written.length() ? CharWidth.of(written.charAt(i)) : 1));
        }
        return written.stripTrailing() + "\n" + mark;
    }

    /** A blank that takes as much room; an ideographic one under wide characters, so that it holds in any font. */
    private static String blankAsWideAs(char c) {
        return c == '\t' ? "\t" : CharWidth.isWide(c) ? "\u3000" : " ";
    }
}
