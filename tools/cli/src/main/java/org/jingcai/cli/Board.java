package org.jingcai.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Policies side by side, before it is decided how to show them.
 *
 * @param heads the policies, a column each
 * @param overview what each policy comes to
 * @param questions what to ask next, first things first
 * @param rows one for each theme
 * @param notes what a reader should know of the whole
 */
record Board(
        String title,
        String subtitle,
        List<Head> heads,
        List<Row> overview,
        List<Question> questions,
        List<Row> rows,
        List<String> notes) {

    /** A policy: a name that fits over a column, and its title in full. */
    record Head(String name, String title) {}

    /**
     * The same thing across policies.
     *
     * @param key stable, for programs
     * @param remark what else is to be said of the row; empty for nothing
     * @param differs whether the policies differ in it
     * @param cells one for each policy
     */
    record Row(String key, String label, String remark, boolean differs, List<Cell> cells) {}

    /**
     * What one policy has to say in a row.
     *
     * @param otherwise what stands there where there are no entries
     */
    record Cell(List<Entry> entries, String otherwise) {}

    /**
     * One provision, or one word of judgement.
     *
     * @param brief how to refer to it where the rest says what it is about; empty for none
     * @param name of the provision; empty for none
     * @param mark null where nothing is judged
     */
    record Entry(String brief, String name, @Nullable Mark mark, List<Part> parts) {

        /** Words that stand for themselves. */
        Entry(@Nullable Mark mark, List<String> lines) {
            this("", "", mark, lines.isEmpty() ? List.of() : List.of(new Part("", lines)));
        }

        /** Whether it has no bearing, so that its name is enough where room is short. */
        boolean isQuiet() {
            return mark != null && mark.tone() == Tone.QUIET;
        }
    }

    record Mark(Tone tone, String word) {}

    /**
     * Lines under a label.
     *
     * @param label empty for none
     */
    record Part(String label, List<String> lines) {}

    /**
     * A fact to ask for.
     *
     * @param name as people call it
     * @param path as cases have it
     * @param effect which policies it would settle, or concerns
     */
    record Question(String name, String path, String effect) {}
}
