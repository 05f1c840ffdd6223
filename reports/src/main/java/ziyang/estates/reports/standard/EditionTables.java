package ziyang.estates.reports.standard;

import java.util.ArrayList;
import java.util.List;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.Ledger;

/**
 * The text of an edition with its tables. Tables in the text of one document share the widths of their columns; one of other columns
 * than the first, or of more than fit, is printed behind the text as an annex, and the text says so.
 */
final class EditionTables {

    /** So many columns fit into the text. */
    private static final int MOST = 10;

    private final List<Block> body = new ArrayList<>();
    private final List<Ledger> annexes = new ArrayList<>();
    private List<Integer> widths;

    void add(Block.Table table) {
        if (widths == null && table.widths().size() <= MOST) {
            widths = table.widths();
        }
        if (table.widths().equals(widths)) {
            body.add(table);
            return;
        }
        List<Ledger.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            columns.add(Ledger.Column.of(table.headers().get(i), table.widths().get(i)));
        }
        annex(new Ledger(table.caption(), columns, table.rows()));
        body.add(new Block.Paragraph("（" + table.caption() + "见附件" + annexes.size() + "。）"));
    }

    void annex(Ledger ledger) {
        annexes.add(ledger);
    }

    List<Block> body() {
        return body;
    }

    List<Ledger> annexes() {
        return annexes;
    }
}
