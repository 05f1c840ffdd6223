package ziyang.estates.reports.office;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The rules of a document: red below the head, black around the imprint. */
enum Rule {
    RED("E60012", 12),
    THICK("000000", 8),
    THIN("000000", 6);

    private final String colour;
    private final int eighths;

    Rule(String colour, int eighths) {
        this.colour = colour;
        this.eighths = eighths;
    }

    void draw(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ONE);
        border.setColor(colour);
    }
}
