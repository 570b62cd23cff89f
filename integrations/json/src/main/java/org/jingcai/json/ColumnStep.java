package org.jingcai.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path that names a column.
 *
 * @param key a key of an object, the index of an item, or the year or month of a record
 * @param record {@code year} or {@code month} where the step chooses a record by it; null for other steps
 * @param item whether the step leads into a list
 * @param shape of the values it leads to
 */
record ColumnStep(String key, @Nullable String record, boolean item, Shape shape) {

    private static final Pattern STEP = Pattern.compile("\\G(?:(^|\\.)([A-Za-z][A-Za-z0-9]*)|\\[([^\\[\\]]+)])");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,2}");

    /** The steps of a name; empty where it names nothing that a cell can hold. */
    static Optional<List<ColumnStep>> parse(String name) {
        List<ColumnStep> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(name);
        Shape shape = Shapes.CASE;
        int end = 0;
        while (matcher.find()) {
            ColumnStep before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            ColumnStep step =
                    matcher.group(2) == null ? bracket(shape, matcher.group(3)) : key(shape, matcher.group(2), before);
            if (step == null) {
                return Optional.empty();
            }
            steps.add(step);
            shape = step.shape();
            end = matcher.end();
        }
        boolean holdsCell = !(shape instanceof RecordShape) && !(shape instanceof MapShape);
        return end == name.length() && holdsCell ? Optional.of(steps) : Optional.empty();
    }

    private static @Nullable ColumnStep key(Shape shape, String key, @Nullable ColumnStep before) {
        Shape object = shape instanceof EventShape event ? event.recorded() : shape;
        boolean chosenAlready =
                before != null && before.record() != null && (key.equals("year") || key.equals("month"));
        Field field = object instanceof RecordShape record && !chosenAlready ? record.own(key) : null;
        return field == null ? null : new ColumnStep(key, null, false, field.shape());
    }

    private static @Nullable ColumnStep bracket(Shape shape, String key) {
        if (shape instanceof MapShape map) {
            boolean known = map.key().read(key, Place.CASE, new Problems()) != null;
            return known ? new ColumnStep(key, null, false, map.value()) : null;
        }
        if (!(shape instanceof ListShape list) || !(list.item() instanceof RecordShape item)) {
            return null;
        }
        if (!item.isTaxRecord()) {
            return INDEX.matcher(key).matches() ? new ColumnStep(key, null, true, item) : null;
        }
        String record = YEAR.matcher(key).matches() ? "year" : isMonth(key) ? "month" : "";
        return item.own(record) == null ? null : new ColumnStep(key, record, true, item);
    }

    private static boolean isMonth(String key) {
        return DateShape.MONTH.grammar().matcher(key).matches();
    }
}
