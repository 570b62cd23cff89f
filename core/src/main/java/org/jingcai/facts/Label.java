package org.jingcai.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a fact in both languages and its unit; messages, schema and vocabulary take them from here. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {

    /** The Chinese term, unique over the whole catalogue and fit to stand in a rule sentence. */
    String zh();

    /** A short English name, in lower case, fit to stand within a sentence. */
    String en();

    /** What the fact is counted in. */
    FactUnit unit() default FactUnit.NONE;

    /** Whether the name is spoken after that of the fact it is part of: "study period" + "first month". */
    boolean after() default false;
}
