package org.jingcai.json;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value of the input: where it stands and what people call it. Its path is put together only when a message needs it.
 *
 * @param parent the object or list that holds it; null for the whole input
 * @param step what leads here from the parent: {@code .taxRecords}, {@code [1]}
 * @param label the name of the fact
 * @param absence what it would mean to leave the value out
 */
record Place(@Nullable Place parent, String step, Text label, Absence absence) {

    /** The whole input. */
    static final Place CASE = new Place(null, "$", Text.of("案件", "the case"), Absence.OTHER);

    /** The value of a key of the object that stands here. */
    Place key(String key, Text name, Absence whenAbsent) {
        return new Place(this, step(key), name, whenAbsent);
    }

    /** An item of the list that stands here. */
    Place item(int index) {
        return new Place(this, "[" + index + "]", label, Absence.OTHER);
    }

    /** The JSON path, {@code $.applicant.taxRecords[1].year}. */
    String path() {
        return parent == null ? step : parent.path() + step;
    }

    private static String step(String key) {
        boolean plain = !key.isEmpty()
                && key.length() <= Found.LONGEST
                && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        return plain ? "." + key : "[" + Found.quoted(key) + "]";
    }
}
