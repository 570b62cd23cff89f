package org.jingcai.facts;

/** A closed list whose constants are declared from the lowest to the highest, so that 不低于 and 以上 have a meaning. */
public interface Ranked extends Labelled {

    /** The place in the ascending order, 0 for the lowest. */
    int ordinal();
}
