package ziyang.estates.reports.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import ziyang.estates.base.Period;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.Format;

/** 联席会议议定事项分单位办理情况通报: the figures of {@link BulletinReport}, told unit by unit. */
@ApplicationScoped
public class UnitBulletinReport implements Report<BulletinFigures> {

    @Inject
    private BulletinReport bulletin;

    @Override
    public String code() {
        return "joint-meeting-bulletin-by-unit";
    }

    @Override
    public String title() {
        return UnitBulletinDocument.TITLE;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.DOCX);
    }

    @Override
    public String templateVersion() {
        return "1.0";
    }

    @Override
    public Class<BulletinFigures> figuresType() {
        return BulletinFigures.class;
    }

    @Override
    public BulletinFigures figures(Period period, Region region) {
        return bulletin.figures(period, region);
    }

    @Override
    public BulletinFigures numbered(BulletinFigures figures, String number) {
        return figures.numbered(number);
    }

    @Override
    public void print(BulletinFigures figures, Format format, OutputStream out) {
        Printer.print(UnitBulletinDocument.of(figures), format, out);
    }
}
