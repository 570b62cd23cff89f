package org.jingcai.answer;

/** Whom a provision binds. */
public enum Subject {
    UNIT,
    APPLICANT
}
