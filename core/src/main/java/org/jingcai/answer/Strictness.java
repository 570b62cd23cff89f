package org.jingcai.answer;

/** How a miss of a provision is to be read. */
public enum Strictness {
    /** A miss is a miss. */
    MANDATORY,
    /** The text says "in principle" or "generally" (原则上, 一般): a miss is for a person to judge. */
    IN_PRINCIPLE
}
