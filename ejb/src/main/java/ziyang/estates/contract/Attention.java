package ziyang.estates.contract;

/** Why somebody should look at a contract today; each is a condition in JPQL on a contract {@code c} and the days that it names. */
public enum Attention {
    /** 合同将到期: its term ends soon. */
    EXPIRING("c.lastDay is null and c.begins <= :today and c.ends >= :today and c.ends <= :soon"),
    /** 期满未续签. */
    OVERRUN("c.lastDay is null and c.ends < :today"),
    /** 逾期未备案. */
    UNFILED("c.filedOn is null and c.signedOn < :filing and (c.lastDay is null or c.lastDay >= :today)"),
    /** 逾期未公开: 民法典 第九百四十三条. */
    UNDISCLOSED("c.begins <= :today and (c.lastDay is null or c.lastDay >= :today) and :duty <= :undisclosed"
            + " and ((c.disclosedOn is null and c.begins <= :undisclosed) or c.disclosedOn <= :undisclosed)");

    private final String condition;

    Attention(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
