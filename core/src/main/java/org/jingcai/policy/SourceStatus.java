package org.jingcai.policy;

/** How far the text of a policy was checked. */
public enum SourceStatus {
    /** The issuer's own text. */
    ORIGINAL,
    /** The full text, from a stored copy. */
    COPY,
    /** Rebuilt from secondary sources; every answer says so. */
    SECONDARY
}
