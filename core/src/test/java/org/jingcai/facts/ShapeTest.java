package org.jingcai.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts about people stay out of logs: no record of a case tells a value of its own accord. */
class ShapeTest {

    private static final List<String> SECRETS = List.of("张三", "987654", "1987", "73", "true");

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Case.class).stream()
                        .filter(type -> type.getPackageName().equals(Case.class.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                        .map(type -> (Class<?>) type);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordNamesTheFactsItHasAndNoValue(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType()))
                .toArray();
        String told = constructor.newInstance(values).toString();
        assertThat(told).startsWith(type.getSimpleName() + "[").doesNotContain(SECRETS);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                assertThat(told).contains(components[i].getName());
            }
        }
    }

    private static Object value(Class<?> type) {
        if (type == String.class || type == Object.class) {
            return "张三";
        } else if (type == BigDecimal.class) {
            return new BigDecimal("987654");
        } else if (type == LocalDate.class) {
            return LocalDate.of(1987, 6, 5);
        } else if (type == YearMonth.class) {
            return YearMonth.of(1987, 6);
        } else if (type == Integer.class || type == int.class) {
            return 73;
        } else if (type == Boolean.class || type == boolean.class) {
            return true;
        } else if (type == Event.class) {
            return Event.on("张三");
        } else if (type == List.class) {
            return List.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == Map.class) {
            return Map.of();
        }
        return null; // a part of the case, which is tried itself, or a constant
    }
}
