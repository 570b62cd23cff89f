package org.jingcai.answer;

/** What an authority may do about conduct. */
public enum Measure {
    QUOTA_CUT,
    SUSPEND,
    END_SERVICE,
    DISQUALIFY,
    BLACKLIST,
    CANCEL_PERMIT,
    RECORD,
    TALK,
    NOTICE,
    REFER_DISCIPLINE,
    REFER_JUDICIARY,
    RESETTLE,
    WITHDRAW_LETTER,
    DISCIPLINE
}
