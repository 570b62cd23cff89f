package org.jingcai.json;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The line of a mistake with a mark under the spot, that is right under wide characters too. */
final class Excerpt {

    private static final int BEFORE = 60;
    private static final int AFTER = 20;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Excerpt() {}

    /**
     * The surroundings of a character.
     *
     * @param offset its index in the text, or the length of the text for the end
     */
    static String of(String text, int offset) {
        int start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - BEFORE);
        int end = text.indexOf('\n', offset);
        end = Math.min(end < 0 ? text.length() : end, offset + AFTER);
        String mark = text.substring(start, offset)
                .codePoints()
                .mapToObj(c -> isWide(c) ? "\u3000" : " ")
                .reduce("", String::concat);
        String line = text.substring(start, end).replaceAll("\\p{Cntrl}", " ").stripTrailing();
        return line + "\n" + mark + "^";
    }

    /** Whether a character takes the width of two in the fonts of terminals. */
    private static boolean isWide(int c) {
        boolean mark = c >= 0x3000 && c <= 0x303F;
        boolean full = c >= 0xFF01 && c <= 0xFF60;
        return mark || full || WIDE.contains(UnicodeScript.of(c));
    }
}
