package org.jingcai.authoring;

/** How many columns a character takes on a screen with a fixed-width font. */
final class Width {

    private Width() {}

    static int of(char c) {
        return isWide(c) ? 2 : 1;
    }

    /** A blank that takes as much room; an ideographic one under wide characters, so that it holds in any font. */
    static String blankAsWideAs(char c) {
        return c == '\t' ? "\t" : isWide(c) ? "\u3000" : " ";
    }

    private static boolean isWide(char c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x2018 && c <= 0x201D
                || c == 0x2026
                || c == 0x2014;
    }
}
