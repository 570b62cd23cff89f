package org.jingcai.text;

/** Tells texts that can stand on one line as they are from those with characters that nobody sees. */
public final class OneLine {

    private OneLine() {}

    /** Whether it has no control characters, no ends of lines or paragraphs, and no changes of direction. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(OneLine::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
