package org.jingcai.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies that cannot change and keep their order, so that what is said of them is the same in every run. */
final class Frozen {

    private Frozen() {}

    static <T> @Nullable List<T> list(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    static <T> @Nullable Set<T> set(@Nullable Set<T> set) {
        if (set == null) {
            return null;
        }
        set.forEach(Objects::requireNonNull);
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    static <K, V> @Nullable Map<K, V> map(@Nullable Map<K, V> map) {
        if (map == null) {
            return null;
        }
        map.forEach((key, value) -> {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
