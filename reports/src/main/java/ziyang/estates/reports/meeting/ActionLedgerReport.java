package ziyang.estates.reports.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import ziyang.estates.action.ActionLedger;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Listing;

/** 任务清单、责任清单、销号台账: every action that was under way in a period, what, whose and how far, one a row. */
@ApplicationScoped
public class ActionLedgerReport implements Report<LedgerFigures> {

    private static final String TITLE = "联席会议议定事项任务清单、责任清单、销号台账";

    @Inject
    private ActionLedger ledger;

    @Override
    public String code() {
        return "action-ledger";
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
    public Class<LedgerFigures> figuresType() {
        return LedgerFigures.class;
    }

    @Override
    public LedgerFigures figures(Period period, Region region) {
        ActionLedger.Ledger underWay = ledger.underWay(period, region.getCode());
        return new LedgerFigures(
                new BulletinFigures.Period(period.code(), period.words()),
                new BulletinFigures.Region(region.getCode(), region.getName(), ""),
                underWay.cutOff(),
                BulletinCount.rows(underWay.rows()),
                Settings.demonstration());
    }

    @Override
    public void print(LedgerFigures figures, Format format, OutputStream out) {
        Printer.print(listing(figures), format, out);
    }

    static Listing listing(LedgerFigures figures) {
        Ledger rows = BulletinLedger.of(TITLE, figures.rows());
        return new Listing(
                rows, LedgerHeading.of(figures.region(), figures.period(), figures.cutOff()), figures.demonstration());
    }
}
