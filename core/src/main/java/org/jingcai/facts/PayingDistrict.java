package org.jingcai.facts;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Where social insurance is paid: a district, or the municipal level, which counts as the six core districts. */
public enum PayingDistrict implements Labelled {
    DONGCHENG(District.DONGCHENG),
    XICHENG(District.XICHENG),
    CHAOYANG(District.CHAOYANG),
    HAIDIAN(District.HAIDIAN),
    FENGTAI(District.FENGTAI),
    SHIJINGSHAN(District.SHIJINGSHAN),
    MENTOUGOU(District.MENTOUGOU),
    FANGSHAN(District.FANGSHAN),
    TONGZHOU(District.TONGZHOU),
    SHUNYI(District.SHUNYI),
    CHANGPING(District.CHANGPING),
    DAXING(District.DAXING),
    HUAIROU(District.HUAIROU),
    PINGGU(District.PINGGU),
    MIYUN(District.MIYUN),
    YANQING(District.YANQING),
    OUTSIDE_BEIJING(District.OUTSIDE_BEIJING),
    MUNICIPAL_LEVEL(null);

    private final @Nullable District district;

    PayingDistrict(@Nullable District district) {
        this.district = district;
    }

    /** The district; null for the municipal level. */
    public @Nullable District district() {
        return district;
    }

    @Override
    public Text label() {
        return district == null ? Text.of("市级", "municipal level") : district.label();
    }
}
