package org.jingcai.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant by a misspelt one. Stateless and thread-safe. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate that takes the fewest changes, the first in alphabetical order of several; empty where every one
     * differs in more than half, rounded up.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> 2 * distance(word, candidate) <= Math.max(word.length(), candidate.length()) + 1);
    }

    /**
     * Characters to insert, delete or replace, and neighbours to swap, to make one text of the other. Takes time and space
     * in proportion to the product of the lengths.
     */
    public static int distance(String from, String to) {
        int[][] changes = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : fewest(changes, from, i, to, j);
            }
        }
        return changes[from.length()][to.length()];
    }

    private static int fewest(int[][] changes, String from, int i, String to, int j) {
        int replaced = changes[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
    }
}
