package org.jingcai;

/** The kinds of mistakes that are reported as an {@link Issue}. */
public enum IssueCode {
    /** Not readable as a case at all: empty, not JSON, a directory, too large. */
    UNREADABLE,
    /** A key the contract does not know. */
    UNKNOWN_KEY,
    /** The same key twice in one object. */
    DUPLICATE_KEY,
    /** A value of another type than the fact has. */
    WRONG_TYPE,
    /** A value outside the closed list of the fact. */
    WRONG_VALUE,
    /** A date that does not exist or is not written as the contract asks. */
    BAD_DATE,
    /** A number outside what the fact can be: negative money, a share over 100 %. */
    OUT_OF_RANGE,
    /** Something required is absent. */
    REQUIRED,
    /** Two records for the same year or month. */
    DUPLICATE_RECORD,
    /** A record or period that lies after the day the case is judged. */
    IN_THE_FUTURE,
    /** Two statements of the case that cannot both be so, an end before its start for instance. */
    CONTRADICTION,
    /** A policy, topic or matter that the engine does not have. */
    UNKNOWN_POLICY,
    UNKNOWN_TOPIC,
    UNKNOWN_MATTER,
    /** Two editions of one policy that would be in force on one day. */
    EDITIONS_OVERLAP,
    /** A rule file or policy description that cannot be used. */
    BAD_RULE,
    /** A command-line option that does not exist or has a wrong value. */
    BAD_OPTION
}
