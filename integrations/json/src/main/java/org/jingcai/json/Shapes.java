package org.jingcai.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.facts.Case;
import org.jingcai.facts.ContractEnd;
import org.jingcai.facts.Event;
import org.jingcai.facts.FactUnit;

/** Finds the shape of a type of the fact model. */
final class Shapes {

    private static final Map<Class<?>, Shape> PLAIN = Map.of(
            Boolean.class, new BooleanShape(),
            BigDecimal.class, new DecimalShape(),
            String.class, new TextShape(),
            LocalDate.class, DateShape.DAY,
            YearMonth.class, DateShape.MONTH,
            ContractEnd.class, new ContractEndShape());

    /** The shape of a whole case; stands after the shapes it is made of. */
    static final RecordShape CASE = new RecordShape(Case.class, "");

    private Shapes() {}

    /**
     * The shape of the values of a component.
     *
     * @param path where the component stands in the model
     * @throws IllegalArgumentException if the model has a type that no shape is for
     */
    static Shape of(Type type, FactUnit unit, String path) {
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), unit, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Integer.class) {
            return new IntegerShape(unit == FactUnit.YEAR);
        }
        if (plain.isEnum()) {
            return new EnumShape(plain);
        }
        if (plain.isRecord()) {
            return new RecordShape(plain, path + ".");
        }
        Shape shape = PLAIN.get(plain);
        if (shape == null) {
            throw new IllegalArgumentException(path + " has a type without a shape: " + plain);
        }
        return shape;
    }

    private static Shape of(Class<?> raw, Type[] arguments, FactUnit unit, String path) {
        if (raw == Event.class) {
            return new EventShape(of(arguments[0], unit, path));
        }
        if (raw == List.class || raw == Set.class) {
            return new ListShape(of(arguments[0], unit, path + "[]"), raw == Set.class);
        }
        if (raw == Map.class) {
            return new MapShape(key((Class<?>) arguments[0]), of(arguments[1], unit, path));
        }
        throw new IllegalArgumentException(path + " has a type without a shape: " + raw);
    }

    private static KeyShape key(Class<?> type) {
        if (type.isEnum()) {
            return new KeyShape.Constant(new EnumShape(type));
        }
        return type == Integer.class ? new KeyShape.Year() : new KeyShape.Name();
    }
}
