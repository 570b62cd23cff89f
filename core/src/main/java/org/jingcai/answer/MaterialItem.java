package org.jingcai.answer;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One paper.
 *
 * @param material its code, as {@code application.materials} lists it
 * @param alternativeOf the provision it may stand in for; null where it stands for itself
 */
public record MaterialItem(
        String provision,
        String material,
        Text title,
        State status,
        @Nullable String alternativeOf) {

    /** Whether the paper is needed and at hand. */
    public enum State {
        PROVIDED,
        MISSING,
        NOT_NEEDED,
        UNKNOWN
    }
}
