package ziyang.estates.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.List;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Writes a list of vouchers as a sheet, each with the hash by which it can be checked. */
@Stateless
public class VoucherExporter {

    private static final List<String> HEADERS = List.of(
            "凭证号",
            "记账日期",
            "资金项目",
            "年度",
            "区域",
            "业务",
            "借方科目",
            "贷方科目",
            "金额（元）",
            "记账后可用指标（元）",
            "文号（凭证号）",
            "摘要",
            "记账人",
            "记账单位",
            "校验码");

    @Inject
    private VoucherRegister register;

    /** @param out left open */
    @Needs(Permission.FUND_READ)
    public void write(@NotNull VoucherRegister.Filter filter, @NotNull OutputStream out) {
        Ledger.write(out, "记账凭证", HEADERS, ledger -> register.each(filter, line -> write(line, ledger)));
    }

    private static void write(VoucherView.Row line, Ledger ledger) {
        ledger.row(
                line.number(),
                line.bookedOn(),
                line.programme(),
                line.year(),
                line.region(),
                line.kind(),
                line.getDebit(),
                line.getCredit(),
                line.amount(),
                line.available(),
                line.paper(),
                line.text(),
                line.madeBy(),
                line.unit(),
                line.hash());
    }
}
