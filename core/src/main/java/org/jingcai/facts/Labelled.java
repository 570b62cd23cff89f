package org.jingcai.facts;

import org.jingcai.text.Text;

/** A constant of a closed list, with its name in both languages. */
public interface Labelled {

    /** The constant as JSON writes it. */
    String name();

    /** The constant's name in both languages; the Chinese one is unique within its list. */
    Text label();

    default String zh() {
        return label().zh();
    }

    default String en() {
        return label().en();
    }

    /** Whether the constant is a claim outside the closed list: {@code OTHER} or {@code OTHER_CLAIMED}. */
    default boolean isOpen() {
        return name().equals("OTHER") || name().equals("OTHER_CLAIMED");
    }
}
