package org.jingcai.json;

import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of a case, made from the records of the fact model and their labels.
 *
 * <p>It says what can be written; what cannot be so, a period that ends before it starts for instance, is for
 * {@link CaseReader} to find. Whatever the reader accepts is valid. Thread-safe.
 */
public final class CaseSchema {

    private CaseSchema() {}

    /** The schema as a new tree, which may be changed. */
    public static ObjectNode tree() {
        Definitions definitions = new Definitions();
        ObjectNode body = Shapes.CASE.schema(definitions);
        ObjectNode schema = definitions.empty();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "案件");
        schema.put("description", "a case: what is known of one matter of one unit and one person on one day");
        schema.setAll(body);
        schema.putArray("required").add("asOf");
        schema.set("$defs", definitions.named());
        return schema;
    }

    /** The schema as text, with a line feed at its end. */
    public static String text() {
        return Json.pretty(generator -> Json.write(tree(), generator)) + "\n";
    }
}
