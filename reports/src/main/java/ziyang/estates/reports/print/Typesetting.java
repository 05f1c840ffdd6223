package ziyang.estates.reports.print;

import static ziyang.estates.reports.print.Strip.Kind.BODY;
import static ziyang.estates.reports.print.Strip.Kind.CAPTION;
import static ziyang.estates.reports.print.Strip.Kind.CHART;
import static ziyang.estates.reports.print.Strip.Kind.FIRST_HEADING;
import static ziyang.estates.reports.print.Strip.Kind.RED_HEAD;
import static ziyang.estates.reports.print.Strip.Kind.ROLL;
import static ziyang.estates.reports.print.Strip.Kind.SECOND_HEADING;
import static ziyang.estates.reports.print.Strip.Kind.SIGNATURE;
import static ziyang.estates.reports.print.Strip.Kind.TITLE;

import java.util.ArrayList;
import java.util.List;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.OfficialDocument;

/** Sets a document, without its annexes, in strips of the grid, from the red head to the date. */
final class Typesetting {

    /** A line that lacks more than this much of its width is left ragged rather than spread. */
    private static final float MOST_SPREAD = 3.2f * Grid.BODY_SIZE;
    /** The signature is centred over the date, whose end is four characters from the right edge. */
    private static final float SIGNATURE_WIDTH = 240;

    private final List<Strip> strips = new ArrayList<>();

    private Typesetting() {}

    static List<Strip> of(OfficialDocument document) {
        Typesetting typesetting = new Typesetting();
        typesetting.head(document);
        document.body().forEach(typesetting::block);
        typesetting.annexNote(document.annexes());
        if (document.signed()) {
            typesetting.signature(document);
        }
        return typesetting.strips;
    }

    private void head(OfficialDocument document) {
        strips.add(Strip.tall(RED_HEAD, List.of(), new Strut(Grid.RED_HEAD_LINES)));
        if (!document.titleLines().isEmpty()) {
            document.titleLines().forEach(this::title);
            strips.add(Strip.blank());
        }
        if (!document.addressees().isEmpty()) {
            body(document.addressees() + "：", 0);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            body(paragraph.text(), 2);
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Table table) {
            caption(table.caption());
            strips.addAll(TableSetting.of(table));
        } else if (block instanceof Block.RateChart chart) {
            caption(chart.caption());
            strips.add(Strip.tall(CHART, List.of(), new ChartStrut(chart)));
        } else if (block instanceof Block.Roll roll) {
            roll(roll);
        }
    }

    /** Rolls stand one line below the text and follow each other without one. */
    private void roll(Block.Roll roll) {
        if (strips.get(strips.size() - 1).kind() != ROLL) {
            strips.add(Strip.blank().keptWithNext());
        }
        String label = roll.label() + "：";
        for (LineBreaker.Line line :
                new LineBreaker(Typeface.FANGSONG, Grid.BODY_SIZE, Grid.ROLL_WIDTH, 0).lines(roll.names())) {
            strips.add(Strip.text(ROLL, line.text())
                    .justified(!line.last() && Grid.ROLL_WIDTH - line.width() <= MOST_SPREAD)
                    .beside(label));
            label = "";
        }
    }

    private void heading(Block.Heading heading) {
        switch (heading.level()) {
            case FIRST -> kept(FIRST_HEADING, Typeface.HEITI, heading.text());
            case SECOND -> kept(SECOND_HEADING, Typeface.KAITI, heading.text());
            default -> kept(BODY, Typeface.FANGSONG, heading.text());
        }
    }

    private void kept(Strip.Kind kind, Typeface face, String text) {
        lines(kind, face, text, 2).forEach(line -> strips.add(line.keptWithNext()));
    }

    private void title(String text) {
        new LineBreaker(Typeface.TITLE, Grid.TITLE_SIZE, Grid.WIDTH, 0)
                .lines(text)
                .forEach(line -> strips.add(Strip.text(TITLE, line.text())));
    }

    private void caption(String text) {
        new LineBreaker(Typeface.HEITI, Grid.CAPTION_SIZE, Grid.WIDTH, 0)
                .lines(text)
                .forEach(line -> strips.add(Strip.text(CAPTION, line.text()).keptWithNext()));
    }

    private void body(String text, int indent) {
        strips.addAll(lines(BODY, Typeface.FANGSONG, text, indent));
    }

    private static List<Strip> lines(Strip.Kind kind, Typeface face, String text, int indent) {
        return new LineBreaker(face, Grid.BODY_SIZE, Grid.WIDTH, indent)
                .lines(text).stream()
                        .map(line -> Strip.text(kind, line.text()).justified(spread(line)))
                        .toList();
    }

    private static boolean spread(LineBreaker.Line line) {
        return !line.last() && Grid.WIDTH - line.width() <= MOST_SPREAD;
    }

    /** 附件说明: one line below the text, numbered only if there are several (GB/T 9704 7.3.4). */
    private void annexNote(List<Ledger> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        strips.add(Strip.blank());
        if (annexes.size() == 1) {
            body("附件：" + annexes.get(0).title(), 2);
            return;
        }
        for (int i = 0; i < annexes.size(); i++) {
            body((i == 0 ? "附件：" : "") + (i + 1) + "." + annexes.get(i).title(), i == 0 ? 2 : 5);
        }
    }

    /** Kept with the last lines of the text: a signature never stands alone on a page. */
    private void signature(OfficialDocument document) {
        strips.add(strips.remove(strips.size() - 1).keptWithNext());
        strips.add(Strip.blank().keptWithNext());
        strips.add(Strip.blank().keptWithNext());
        new LineBreaker(Typeface.FANGSONG, Grid.BODY_SIZE, SIGNATURE_WIDTH, 0)
                .lines(document.signature())
                .forEach(line -> strips.add(Strip.text(SIGNATURE, line.text()).keptWithNext()));
        strips.add(Strip.text(SIGNATURE, ChineseDate.words(document.date())));
    }
}
