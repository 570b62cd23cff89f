package org.jingcai.answer;

import org.jingcai.facts.UnitChannel;
import org.jspecify.annotations.Nullable;

/**
 * How a graduate would be introduced.
 *
 * @param quotaNeeded whether a quota number is used; null where it cannot be told
 * @param filingChannel through which body the unit files; null where it cannot be told
 */
public record Introduction(
        @Nullable Boolean quotaNeeded, @Nullable UnitChannel filingChannel) {}
