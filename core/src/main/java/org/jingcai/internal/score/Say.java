package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** How numbers and facts are written in workings and messages. */
final class Say {

    private Say() {}

    /** Points with two decimals at least: 33.00. */
    static String points(BigDecimal points) {
        BigDecimal bare = points.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale())).toPlainString();
    }

    static String zh(PointsRange range) {
        return range.isCertain()
                ? bound(range.min(), "")
                : bound(range.min(), "无下限") + " 至 " + bound(range.max(), "无上限");
    }

    static String en(PointsRange range) {
        return range.isCertain()
                ? bound(range.min(), "")
                : bound(range.min(), "unbounded") + " to " + bound(range.max(), "unbounded");
    }

    private static String bound(@Nullable BigDecimal bound, String absent) {
        return bound == null ? absent : points(bound);
    }

    /** A rate without superfluous zeros: 3, 0.5. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Text missing(List<String> paths) {
        return Text.of("缺少 " + String.join("、", paths), "not given: " + String.join(", ", paths));
    }

    /** A condition of yes or no, in words. */
    static Text condition(Text what, Status status, List<String> missing) {
        return switch (status) {
            case MET -> Text.of(what.zh() + "：符合", what.en() + ": met");
            case UNMET -> Text.of(what.zh() + "：不符合", what.en() + ": not met");
            case REVIEW -> Text.of(what.zh() + "：需人工判断", what.en() + ": for a person to judge");
            case UNKNOWN ->
                Text.of(
                        what.zh() + "：" + missing(missing).zh(),
                        what.en() + ": " + missing(missing).en());
            case NOT_APPLICABLE -> Text.of(what.zh() + "：不涉及", what.en() + ": does not arise");
        };
    }

    /** Yes, no or unknown as a status. */
    static Status status(@Nullable Boolean fact) {
        return fact == null ? Status.UNKNOWN : Status.of(fact);
    }
}
