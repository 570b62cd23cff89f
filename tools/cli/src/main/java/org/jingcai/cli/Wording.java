package org.jingcai.cli;

import org.jingcai.policy.PolicyStatus;
import org.jingcai.text.Language;
import org.jingcai.text.Text;

/** The words of reports, in the reader's language. */
record Wording(Language language) {

    String of(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String of(Text text) {
        return text.in(language);
    }

    String status(PolicyStatus status) {
        return switch (status) {
            case DRAFT -> of("征求意见稿，尚未施行", "consultation draft, not adopted");
            case IN_FORCE -> of("施行中", "in force");
            case EXPIRED -> of("已失效", "expired");
        };
    }
}
