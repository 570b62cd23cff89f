package org.jingcai.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a record of a case shows of itself: which facts it has, never their values, for it is about a person. */
final class Shape {

    private Shape() {}

    /** Its name, and the names of those components that are not null. */
    static String of(Record facts) {
        return Arrays.stream(facts.getClass().getRecordComponents())
                .filter(component -> isGiven(component, facts))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", facts.getClass().getSimpleName() + "[", "]"));
    }

    private static boolean isGiven(RecordComponent component, Record facts) {
        try {
            return component.getAccessor().invoke(facts) != null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the accessor of a public record of this package
        }
    }
}
