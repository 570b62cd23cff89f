package org.jingcai.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jingcai.text.Nearest;

/** Finds the word that was likely meant. */
final class MeantWord {

    private static final int LONGEST = 64;
    private static final int MOST_EDITS = 4;

    private MeantWord() {}

    /** The known word with the fewest edits, at most one for every three letters; the first of several. */
    static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = plain(written);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = plain(candidate);
            int allowed = Math.min(MOST_EDITS, Math.max(1, Math.min(word.length(), other.length()) / 3));
            int edits = Nearest.distance(word, other);
            if (edits <= allowed && edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The word without what people vary: case, underscores, hyphens, blanks. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]", "");
    }
}
