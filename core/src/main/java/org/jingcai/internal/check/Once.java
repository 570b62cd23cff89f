package org.jingcai.internal.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values for a few keys, each found when first asked for. Thread-safe: at worst two threads find the same. */
final class Once<K, V> {

    private final Function<? super K, ? extends V> finder;
    private volatile @Nullable Known<K, V> first;

    /** What has been found, linked and never changed. */
    private record Known<K, V>(K key, V value, @Nullable Known<K, V> next) {}

    Once(Function<? super K, ? extends V> finder) {
        this.finder = finder;
    }

    V of(K key) {
        Known<K, V> known = first;
        for (Known<K, V> one = known; one != null; one = one.next()) {
            if (one.key().equals(key)) {
                return one.value();
            }
        }
        V found = finder.apply(key);
        first = new Known<>(key, found, known);
        return found;
    }
}
