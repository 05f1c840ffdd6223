package ziyang.estates.web.unit;

import java.io.OutputStream;
import java.util.List;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.unit.UnitService.Row;

/** The list of units as a sheet. */
public final class UnitLedger {

    private static final List<String> HEADERS = List.of("代码", "名称", "类型", "外部单位");

    private UnitLedger() {}

    /** @param out left open */
    public static void write(List<Row> rows, OutputStream out) {
        Ledger.write(
                out,
                "单位",
                HEADERS,
                ledger -> rows.forEach(row -> ledger.row(row.code(), row.name(), row.kind(), row.external())));
    }
}
