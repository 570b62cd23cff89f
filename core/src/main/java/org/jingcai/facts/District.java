package org.jingcai.facts;

import org.jingcai.text.Text;

/** A district of Beijing, or a place outside it. */
public enum District implements Labelled {
    DONGCHENG("东城区", "Dongcheng"),
    XICHENG("西城区", "Xicheng"),
    CHAOYANG("朝阳区", "Chaoyang"),
    HAIDIAN("海淀区", "Haidian"),
    FENGTAI("丰台区", "Fengtai"),
    SHIJINGSHAN("石景山区", "Shijingshan"),
    MENTOUGOU("门头沟区", "Mentougou"),
    FANGSHAN("房山区", "Fangshan"),
    TONGZHOU("通州区", "Tongzhou"),
    SHUNYI("顺义区", "Shunyi"),
    CHANGPING("昌平区", "Changping"),
    DAXING("大兴区", "Daxing"),
    HUAIROU("怀柔区", "Huairou"),
    PINGGU("平谷区", "Pinggu"),
    MIYUN("密云区", "Miyun"),
    YANQING("延庆区", "Yanqing"),
    OUTSIDE_BEIJING("北京市外", "outside Beijing");

    private final Text label;

    District(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
