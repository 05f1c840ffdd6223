package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.application.PaymentFile;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.Yuan;
import ziyang.estates.reports.document.YuanInWords;

/** 支付清单: what the finance bureau has to pay, with the accounts in the open and every number but the sum as text. */
public final class PaymentListing {

    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 30),
            Column.of("申报编号", 110),
            Column.of("资金项目", 100),
            Column.of("补助对象", 90),
            Column.of("收款人全称", 100),
            Column.of("开户银行", 100),
            Column.of("支付系统行号", 80),
            Column.of("收款账号", 110),
            Column.figures("应付金额（元）", 70),
            Column.of("金额大写", 120));

    private PaymentListing() {}

    public static Listing of(List<PaymentFile.Line> lines, LocalDate day, boolean demonstration) {
        List<List<?>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                rows.size() + 1,
                line.number(),
                line.programme(),
                line.recipient(),
                line.payee(),
                line.bank(),
                line.cnaps(),
                line.account(),
                line.amount(),
                YuanInWords.of(line.amount()))));
        BigDecimal sum = lines.stream().map(PaymentFile.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Listing(
                new Ledger("财政补助资金支付清单", COLUMNS, rows),
                "截至" + ChineseDate.words(day) + "　应付" + lines.size() + "笔　合计" + Yuan.both(sum),
                demonstration);
    }
}
