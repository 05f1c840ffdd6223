package ziyang.estates.reports.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.contract.ContractCheck;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.FeeCheck;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Ledger.Column;
import ziyang.estates.reports.document.Listing;

/** 物业服务合同质价相符核查清单, as at the period's last day. */
@ApplicationScoped
public class CheckReport implements Report<CheckFigures> {

    static final String TITLE = "物业服务合同质价相符核查清单";

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final List<Column> COLUMNS = List.of(
            Column.of("序号", 28),
            Column.of("核查结果", 40),
            Column.of("小区", 96),
            Column.below("社区"),
            Column.of("服务方", 150),
            Column.below("合同编号"),
            Column.below("合同类型"),
            Column.of("约定等级", 62),
            Column.below("签订日期"),
            Column.of("建筑类型", 70),
            Column.figures("约定收费", 46),
            Column.of("政府指导价", 120),
            Column.below("指导价范围"),
            Column.below("发文字号"),
            Column.of("与同类小区比较", 110),
            Column.below("中位数"));

    @Inject
    private ContractRegister register;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "contracts-out-of-line";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.XLSX, Format.DOCX);
    }

    @Override
    public String templateVersion() {
        return "1.0";
    }

    @Override
    public Class<CheckFigures> figuresType() {
        return CheckFigures.class;
    }

    @Override
    public CheckFigures figures(Period period, Region region) {
        LocalDate day = period.cutOff(LocalDate.now(clock));
        var filter = new ContractRegister.CheckFilter(day, region.getCode(), null, null);
        return CheckFigures.of(region.getName(), day, register.checks(filter), Settings.demonstration());
    }

    @Override
    public void print(CheckFigures figures, Format format, OutputStream out) {
        Printer.print(listing(figures), format, out);
    }

    static Listing listing(CheckFigures figures) {
        List<List<?>> rows = new ArrayList<>();
        int number = 0;
        for (ContractCheck check : figures.contracts()) {
            number++;
            for (FeeCheck fee : check.fees()) {
                rows.add(row(number, check, fee));
            }
        }
        String heading = "统计范围：" + figures.region() + "　核查日：" + ChineseDate.words(figures.day()) + "　核查"
                + figures.checked() + "份：不符" + figures.outOfLine() + "份，提示" + figures.noted() + "份　收费单位：元/平方米·月";
        return new Listing(new Ledger(TITLE, COLUMNS, rows), heading, figures.demonstration());
    }

    private static List<?> row(int number, ContractCheck check, FeeCheck fee) {
        return Arrays.asList(
                number,
                WORDS.of(check.conformity()),
                check.estate(),
                check.community(),
                check.servedBy(),
                check.code(),
                WORDS.of(check.kind()),
                check.grade() == null ? "未约定" : check.grade(),
                check.signedOn(),
                WORDS.of(fee.building()),
                fee.amount(),
                WORDS.of(fee.verdict()),
                fee.guide() == null
                        ? ""
                        : plain(fee.guide().floor()) + "～" + plain(fee.guide().ceiling()),
                fee.guide() == null ? "" : fee.guide().documentNumber(),
                WORDS.of(fee.peerVerdict()),
                median(fee));
    }

    private static String median(FeeCheck fee) {
        if (fee.median() == null) {
            return "";
        }
        String sign = fee.spread().signum() > 0 ? "+" : "";
        return "中位数" + plain(fee.median()) + "，" + sign + fee.spread().toPlainString() + "%（" + fee.peers() + "份）";
    }

    private static String plain(BigDecimal yuan) {
        return (yuan.scale() < 2 ? yuan.setScale(2) : yuan).toPlainString();
    }
}
