package org.jingcai.facts;

import org.jspecify.annotations.Nullable;

/**
 * A patent or another intellectual property item of the applicant.
 *
 * <p>A null component is unknown.
 */
@WithBuilder
public record IpItem(
        @Label(zh = "知识产权类型", en = "type of intellectual property") @Nullable
        IpType type,

        @Label(zh = "知识产权署名排名", en = "rank among the authors", unit = FactUnit.RANK) @Nullable
        Integer authorRank,

        @Label(zh = "知识产权成果在京落地", en = "put to use in Beijing") @Nullable
        Boolean landedInBeijing,

        @Label(zh = "知识产权成果取得效益", en = "benefit of the item") @Nullable
        Judgement benefitJudged) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
