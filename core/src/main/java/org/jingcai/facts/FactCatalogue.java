package org.jingcai.facts;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * All facts of the model, read once from the records and their {@link Label}s.
 *
 * <p>A group of facts is read when the first of its paths is asked for, all groups when a term or the whole list is.
 */
public final class FactCatalogue {

    private static final Map<String, RecordComponent> GROUPS = groups();
    private static final Map<String, Map<String, Fact>> READ = new ConcurrentHashMap<>();

    private FactCatalogue() {}

    /** Every fact in the order of the records; the facts of a list's items follow the list. */
    public static List<Fact> facts() {
        return All.FACTS;
    }

    /** The fact at a path such as {@code unit.taxRecords[].taxPaid}; empty where there is none. */
    public static Optional<Fact> byPath(String path) {
        String group = path.split("[.\\[]", 2)[0];
        return GROUPS.containsKey(group) ? Optional.ofNullable(group(group).get(path)) : Optional.empty();
    }

    /** The fact with a Chinese term such as 注册资本; empty where there is none. */
    public static Optional<Fact> byTerm(String zh) {
        return Optional.ofNullable(All.BY_TERM.get(zh));
    }

    private static Map<String, Fact> group(String name) {
        return READ.computeIfAbsent(name, key -> {
            Map<String, Fact> facts = new LinkedHashMap<>();
            for (Fact fact : new Reader(null).component(GROUPS.get(key), "", List.of(), null)) {
                facts.put(fact.path(), fact);
            }
            return Collections.unmodifiableMap(facts);
        });
    }

    private static Map<String, RecordComponent> groups() {
        Map<String, RecordComponent> groups = new LinkedHashMap<>();
        for (RecordComponent component : Case.class.getRecordComponents()) {
            groups.put(component.getName(), component);
        }
        return groups;
    }

    /**
     * Reads the facts of records.
     *
     * @param list path of the list whose items are read; null for the case itself
     */
    private record Reader(@Nullable String list) {

        List<Fact> record(Class<?> type, String prefix, List<Method> steps, @Nullable Text whole) {
            List<Fact> facts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                facts.addAll(component(component, prefix, steps, whole));
            }
            return facts;
        }

        /** The facts of a component: itself, then those of its parts, or of its items where it is a list. */
        List<Fact> component(RecordComponent component, String prefix, List<Method> before, @Nullable Text whole) {
            String path = prefix + component.getName();
            List<Method> steps = new ArrayList<>(before);
            steps.add(component.getAccessor());
            Label label = component.getAnnotation(Label.class);
            if (label == null) {
                return record(component.getType(), path + ".", steps, null);
            }
            Text name = label.after() && whole != null
                    ? Text.of(whole.zh() + label.zh(), whole.en() + ", " + label.en())
                    : Text.of(label.zh(), label.en());
            Fact bare = new Fact(path, name, label.unit(), component.getGenericType(), list, List.of(), steps);
            if (bare.elementKind() != FactKind.RECORD) {
                return List.of(bare);
            }
            List<Fact> facts = new ArrayList<>();
            if (bare.kind() == FactKind.LIST) {
                List<Fact> parts = new Reader(path).record(bare.elementType(), path + "[].", List.of(), name);
                List<Fact> items =
                        parts.stream().filter(part -> path.equals(part.list())).toList();
                facts.add(new Fact(path, name, label.unit(), component.getGenericType(), list, items, steps));
                facts.addAll(parts);
            } else {
                facts.add(bare);
                facts.addAll(record(bare.elementType(), path + ".", steps, name));
            }
            return facts;
        }
    }

    /** The whole catalogue, read when it is first asked for. */
    private static final class All {

        static final List<Fact> FACTS = GROUPS.keySet().stream()
                .map(FactCatalogue::group)
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();

        static final Map<String, Fact> BY_TERM = byTerm();

        private static Map<String, Fact> byTerm() {
            Map<String, Fact> facts = new LinkedHashMap<>();
            for (Fact fact : FACTS) {
                facts.put(fact.label().zh(), fact);
            }
            return facts;
        }
    }
}
