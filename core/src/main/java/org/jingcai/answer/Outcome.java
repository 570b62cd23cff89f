package org.jingcai.answer;

import org.jingcai.text.Language;
import org.jingcai.text.Text;

/** What an answer comes to. */
public enum Outcome {
    ELIGIBLE("符合条件", "eligible"),
    INELIGIBLE("不符合条件", "not eligible"),
    REVIEW("需人工判断", "needs review"),
    UNDETERMINED("资料不足，尚不能判断", "undetermined, facts are missing"),
    OUT_OF_SCOPE("不在本政策适用范围内", "outside the scope of the policy"),
    NOT_IN_FORCE("评估日本政策不在施行期内", "policy not in force on the day"),
    REACHED("达到落户分值", "pass mark reached"),
    NOT_REACHED("未达到落户分值", "pass mark not reached"),
    /** For topics that describe rather than judge. */
    ANSWERED("已答复", "answered");

    private final Text label;

    Outcome(String zh, String en) {
        label = Text.of(zh, en);
    }

    public String label(Language language) {
        return label.in(language);
    }
}
