package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.List;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Imprint;

/** Sets 版记 (GB/T 9704 7.4): 抄送 if there is any, then who printed it and when. */
final class ImprintSetting {

    private static final float WIDTH = Grid.WIDTH - 2 * Grid.IMPRINT_SIZE;

    private ImprintSetting() {}

    static List<Strip> of(Imprint imprint) {
        List<Strip> strips = new ArrayList<>();
        if (!imprint.copies().isBlank()) {
            Strip.Kind kind = Strip.Kind.IMPRINT_COPIES;
            for (LineBreaker.Line line :
                    new LineBreaker(Typeface.FANGSONG, Grid.IMPRINT_SIZE, WIDTH, 0).lines(imprint.copiesLine())) {
                strips.add(Strip.text(kind, line.text()));
                kind = Strip.Kind.IMPRINT_MORE_COPIES;
            }
        }
        strips.add(Strip.text(Strip.Kind.IMPRINT_PRINTER, imprint.printer())
                .beside(ChineseDate.words(imprint.printed()) + "印发"));
        return strips;
    }
}
