package org.jingcai.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was likely meant. */
final class Nearest {

    private static final int LONGEST = 64;
    private static final int MOST_EDITS = 4;

    private Nearest() {}

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
            int edits = distance(word, other);
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

    /** Insertions, deletions, replacements, and swaps of neighbours between two words. */
    static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }
}
