package ziyang.estates.base;

import java.math.BigDecimal;

/** Amounts of yuan (元) as they come in: whole fen, never negative, never beyond what a city spends. */
public final class Money {

    /** Decimal places of an amount: fen. */
    public static final int SCALE = 2;

    /** As the columns {@code numeric(16,2)} hold it. */
    private static final BigDecimal MOST = new BigDecimal("99999999999999.99");

    private Money() {}

    /**
     * The amount with two decimals.
     *
     * @param field its name in forms and in JSON
     * @throws BusinessError {@code money.missing}, {@code money.positive} for zero or less, {@code money.fen} for parts of a fen,
     *     {@code money.large}
     */
    public static BigDecimal positive(String field, BigDecimal yuan) {
        if (yuan == null) {
            throw BusinessError.field(field, "money.missing");
        }
        if (yuan.signum() <= 0) {
            throw BusinessError.field(field, "money.positive", yuan.toPlainString());
        }
        if (yuan.stripTrailingZeros().scale() > SCALE) {
            throw BusinessError.field(field, "money.fen", yuan.toPlainString());
        }
        if (yuan.compareTo(MOST) > 0) {
            throw BusinessError.field(field, "money.large");
        }
        return yuan.setScale(SCALE);
    }
}
