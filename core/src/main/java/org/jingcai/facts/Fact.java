package org.jingcai.facts;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the model: its path, its name, its unit, its type, and how to read it.
 *
 * <p>A fact of the case is read with {@link #of}; a fact of the items of a list, which has a {@link #list()}, is read
 * with {@link #ofItem}. Immutable and thread-safe.
 */
public final class Fact {

    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);
    private static final MethodType READER = MethodType.methodType(Function.class);

    private final String path;
    private final String name;
    private final Text label;
    private final FactUnit unit;
    private final Type genericType;
    private final @Nullable String list;
    private final List<Fact> items;
    private final List<Method> steps;
    private final Class<?> type;
    private final Class<?> elementType;
    private final @Nullable Class<?> keyType;
    private final FactKind kind;
    private final FactKind elementKind;

    /** Resolved at the first reading, so that facts no rule reads cost nothing. */
    private volatile Function<Object, @Nullable Object> @Nullable [] readers;

    Fact(
            String path,
            Text label,
            FactUnit unit,
            Type genericType,
            @Nullable String list,
            List<Fact> items,
            List<Method> steps) {
        this.path = path;
        this.name = path.substring(path.lastIndexOf('.') + 1);
        this.label = label;
        this.unit = unit;
        this.genericType = genericType;
        this.list = list;
        this.items = List.copyOf(items);
        this.steps = List.copyOf(steps);
        this.type = raw(genericType);
        Type[] arguments = genericType instanceof ParameterizedType p ? p.getActualTypeArguments() : new Type[] {type};
        this.elementType = raw(arguments[arguments.length - 1]);
        this.keyType = arguments.length > 1 ? raw(arguments[0]) : null;
        this.kind = FactKind.of(type, unit);
        this.elementKind = FactKind.of(elementType, unit);
    }

    /** Where the fact stands: {@code unit.registeredCapital}, {@code unit.taxRecords[].taxPaid}. */
    public String path() {
        return path;
    }

    /** The last part of the path, the key of the fact in its JSON object. */
    public String name() {
        return name;
    }

    public Text label() {
        return label;
    }

    public FactUnit unit() {
        return unit;
    }

    /** The Java type of the record component. */
    public Class<?> type() {
        return type;
    }

    /** The Java type with its arguments: {@code Map<Integer, Integer>}, {@code Event<LocalDate>}. */
    public Type genericType() {
        return genericType;
    }

    public FactKind kind() {
        return kind;
    }

    /** The type of what a list or set holds, a map has as values, an event records; else the type itself. */
    public Class<?> elementType() {
        return elementType;
    }

    /** The kind of the {@link #elementType()}. */
    public FactKind elementKind() {
        return elementKind;
    }

    /** The type of a map's keys; null for other facts. */
    public @Nullable Class<?> keyType() {
        return keyType;
    }

    /** Path of the list whose items have this fact, {@code unit.taxRecords}; null for a fact of the case itself. */
    public @Nullable String list() {
        return list;
    }

    /** The facts of this list's items; empty where this is no list, or its items are plain values. */
    public List<Fact> items() {
        return items;
    }

    /** The closed list of values, in its order; empty where {@link #elementType()} is no enumeration of the model. */
    public List<Labelled> constants() {
        Object[] constants = elementType.getEnumConstants();
        return constants instanceof Labelled[] labelled ? List.of(labelled) : List.of();
    }

    /**
     * The value in a case; null where it is unknown, or an event that has not happened.
     *
     * @throws IllegalArgumentException if this is a fact of the items of a list
     */
    public @Nullable Object of(Case kase) {
        if (list != null) {
            throw new IllegalArgumentException(path + " is a fact of the items of " + list);
        }
        return read(kase, 0);
    }

    /** The part of the case the fact stands in: {@code kase.unit()}; the fact itself where it stands by itself. */
    @Nullable
    Object partOf(Case kase) {
        return read(kase, 0, 1);
    }

    /** The value in that part of a case; null where it is unknown. */
    @Nullable
    Object within(Object part) {
        return read(part, 1);
    }

    /**
     * The value in an item of the list; null where it is unknown.
     *
     * @param item an item of the list at {@link #list()}
     * @throws IllegalArgumentException if this is a fact of the case itself
     */
    public @Nullable Object ofItem(Object item) {
        if (list == null) {
            throw new IllegalArgumentException(path + " is a fact of the case");
        }
        return read(item, 0);
    }

    @Override
    public String toString() {
        return path;
    }

    private @Nullable Object read(Object root, int first) {
        return read(root, first, steps.size());
    }

    /** Takes the steps from the first to before the last. */
    private @Nullable Object read(Object root, int first, int end) {
        Function<Object, @Nullable Object>[] getters = readers;
        if (getters == null) {
            getters = resolve();
            readers = getters;
        }
        Object value = root;
        for (int i = first; i < end; i++) {
            if (value instanceof Event<?> event) {
                value = event.value();
            }
            if (value == null) {
                return null;
            }
            value = getters[i].apply(value);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // made by resolve(Method)
    private Function<Object, @Nullable Object>[] resolve() {
        return steps.stream().map(this::resolve).toArray(Function[]::new);
    }

    /** A call as fast as one written in Java; a method handle that is no constant is several times slower. */
    @SuppressWarnings("unchecked") // the factory makes what it is asked for
    private Function<Object, @Nullable Object> resolve(Method step) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle accessor = lookup.unreflect(step);
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            READER,
                            READ,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(path, e); // records and their accessors are public
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }
}
