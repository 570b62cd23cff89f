package org.jingcai.json;

import java.util.stream.Stream;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How one family of values is read, called in messages, and described in the schema. Immutable and thread-safe. */
interface Shape {

    /**
     * Reads a value.
     *
     * @param written what stands in the input, never JSON's null
     * @return the value; null where it cannot be used, which is then among the problems
     */
    @Nullable
    Object read(JsonNode written, Place place, Problems problems);

    /** What should stand there, to follow "expected". */
    Text expected();

    /** What to do about a value of another type. */
    Text howToWrite();

    /** The schema of a value that is not null. */
    ObjectNode schema(Definitions definitions);

    /** The keys of the objects within, at every depth. */
    default Stream<Field> fields() {
        return Stream.empty();
    }

    /** What stands in for an item that could not be read, so that those after it keep their place; null to drop it. */
    default @Nullable Object blank() {
        return null;
    }
}
