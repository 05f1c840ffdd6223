package ziyang.estates.standard;

/** What kind of standard a text is. */
public enum StandardKind {
    /** 地方标准. */
    LOCAL_STANDARD(true),
    /** 指导规范. */
    GUIDELINE(true),
    /** 管理办法. */
    MEASURE(true),
    /** 价格通知. */
    PRICE_NOTICE(false),
    /** 考核标准. */
    ASSESSMENT(true),
    /** 信用标准. */
    CREDIT(true),
    /** 制度: binds the offices themselves. */
    RULES(false),
    /** 团体标准. */
    ASSOCIATION(true);

    private final boolean consulted;

    StandardKind(boolean consulted) {
        this.consulted = consulted;
    }

    /** Whether the public is asked before it is examined: rule S3. */
    public boolean consulted() {
        return consulted;
    }

    /** Whether the law has it looked at again regularly (复审): standards proper, 标准化法 第二十九条. */
    public boolean reviewed() {
        return this == LOCAL_STANDARD || this == ASSOCIATION;
    }
}
