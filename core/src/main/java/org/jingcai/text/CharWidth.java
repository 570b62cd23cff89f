package org.jingcai.text;

/** How many columns a character takes on a screen with a fixed-width font. Stateless and thread-safe. */
public final class CharWidth {

    private CharWidth() {}

    /** 2 for Chinese characters and their marks, 1 for all others. */
    public static int of(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    /** The sum over a text. */
    public static int of(String text) {
        return text.codePoints().map(CharWidth::of).sum();
    }

    /** Whether it takes two columns. */
    public static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD
                || c >= 0x2018 && c <= 0x201D
                || c == 0x2026
                || c == 0x2014;
    }
}
