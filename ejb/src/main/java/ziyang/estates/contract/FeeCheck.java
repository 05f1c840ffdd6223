package ziyang.estates.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import ziyang.estates.standard.BuildingType;

/**
 * One fee held against the guide price of the day on which it was signed, and against the same service elsewhere (质价相符); amounts in
 * yuan per square metre and month.
 *
 * @param guide the guide price; null where there is none
 * @param peers how many other contracts could be compared; the median and the difference are null where they are too few
 * @param spread difference from the median in percent of it, with one decimal
 */
public record FeeCheck(
        BuildingType building,
        BigDecimal amount,
        GuideVerdict verdict,
        Guide guide,
        PeerVerdict peerVerdict,
        int peers,
        BigDecimal median,
        BigDecimal spread)
        implements Serializable {

    /** Against the guide price. */
    public enum GuideVerdict {
        /** 在政府指导价范围内. */
        WITHIN,
        /** 高于政府指导价上限. */
        ABOVE,
        /** 低于政府指导价下限. */
        BELOW,
        /** 应执行政府指导价，但签订日没有可比对的指导价. */
        NO_GUIDE,
        /** 市场调节价: agreed between the parties; marked, not blamed. */
        MARKET
    }

    /** Against comparable estates. */
    public enum PeerVerdict {
        /** 与同类小区相当. */
        SIMILAR,
        /** 明显高于同类小区. */
        HIGHER,
        /** 明显低于同类小区. */
        LOWER,
        /** 同类小区不足，不作比较. */
        FEW,
        /** 未约定服务等级，无法比较. */
        NO_GRADE
    }

    /**
     * Where the guide price stands.
     *
     * @param code of the notice, {@code seq} of its edition: its public address
     */
    public record Guide(
            BigDecimal benchmark, BigDecimal floor, BigDecimal ceiling, String documentNumber, String code, int seq)
            implements Serializable {}

    /** Whether the law of prices is broken. */
    public boolean outOfLine() {
        return verdict == GuideVerdict.ABOVE || verdict == GuideVerdict.BELOW;
    }

    /** Whether somebody should look at it, though nobody is blamed. */
    public boolean noted() {
        return verdict == GuideVerdict.NO_GUIDE
                || peerVerdict == PeerVerdict.HIGHER
                || peerVerdict == PeerVerdict.LOWER
                || peerVerdict == PeerVerdict.NO_GRADE;
    }
}
