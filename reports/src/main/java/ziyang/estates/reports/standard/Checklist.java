package ziyang.estates.reports.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.ScaleView;

/** 服务等级检查表: what a grade asks for, with room for what was found on the spot. */
public final class Checklist {

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 30),
            Column.of("维度", 70),
            Column.of("条款", 44),
            Column.of("检查要点", 230),
            Column.of("频次", 64),
            Column.of("分值", 40),
            Column.of("检查情况", 170),
            Column.of("得分", 50));

    private Checklist() {}

    public static Listing of(EditionView edition, ScaleView.GradeRow grade) {
        List<List<?>> rows = new ArrayList<>();
        grade.items().forEach(item -> rows.add(row(rows.size() + 1, item)));
        return new Listing(
                new Ledger("《" + edition.row().title() + "》" + grade.name() + "检查表", COLUMNS, rows),
                edition.row().documentNumber() + "　共" + rows.size() + "项，满分"
                        + grade.getFull().stripTrailingZeros().toPlainString()
                        + "分　小区：______________　检查人：________　日期：________",
                edition.standard().demonstration());
    }

    private static List<?> row(int number, ScaleView.Item item) {
        return Arrays.asList(
                number,
                item.dimension(),
                item.clause(),
                item.point(),
                Objects.toString(item.frequency(), ""),
                item.score(),
                "",
                "");
    }
}
