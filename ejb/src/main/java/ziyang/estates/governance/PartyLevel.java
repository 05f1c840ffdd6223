package ziyang.estates.governance;

import ziyang.estates.region.Region;

/** 街道、社区、小区 of the three-tier structure; the order is that of the tree. */
public enum PartyLevel {
    STREET(Region.Level.STREET),
    COMMUNITY(Region.Level.COMMUNITY),
    ESTATE(Region.Level.COMMUNITY);

    private final Region.Level place;

    PartyLevel(Region.Level place) {
        this.place = place;
    }

    /** The level of the region in which an organisation of this level lies. */
    Region.Level place() {
        return place;
    }

    /** Whether an organisation of this level stands directly below one of the other; null stands for none. */
    boolean standsBelow(PartyLevel upper) {
        return upper == null ? this == STREET : ordinal() == upper.ordinal() + 1;
    }
}
