package ziyang.estates.reports.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.action.ActionLedger;
import ziyang.estates.base.Period;
import ziyang.estates.base.Settings;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.RhythmService;
import ziyang.estates.region.Region;
import ziyang.estates.reports.Report;
import ziyang.estates.reports.document.Format;

/** 联席会议议定事项督查通报: its figures come from the ledger of actions as it stood at the period's end. */
@ApplicationScoped
public class BulletinReport implements Report<BulletinFigures> {

    @Inject
    private ActionLedger ledger;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private RhythmService rhythm;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return BulletinRenderer.CODE;
    }

    @Override
    public String title() {
        return "联席会议议定事项督查通报";
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.values());
    }

    @Override
    public String templateVersion() {
        return "1.3";
    }

    @Override
    public Class<BulletinFigures> figuresType() {
        return BulletinFigures.class;
    }

    @Override
    public BulletinFigures figures(Period period, Region region) {
        ActionLedger.Ledger underWay = ledger.underWay(period, region.getCode());
        List<BulletinFigures.Row> rows = BulletinCount.rows(underWay.rows());
        return new BulletinFigures(
                new BulletinFigures.Period(period.code(), period.words()),
                new BulletinFigures.Region(region.getCode(), region.getName(), place(region)),
                underWay.cutOff(),
                BulletinFigures.ISSUER,
                "",
                LocalDate.now(clock),
                BulletinAddressees.of(region),
                "",
                held(period, region),
                BulletinCount.total(underWay, period),
                BulletinCount.byUnit(underWay),
                rows,
                Settings.demonstration());
    }

    @Override
    public BulletinFigures numbered(BulletinFigures figures, String number) {
        return figures.numbered(number);
    }

    @Override
    public void print(BulletinFigures figures, Format format, OutputStream out) {
        BulletinRenderer.render(figures, format, out);
    }

    private static String place(Region region) {
        return region.getLevel() == Region.Level.CITY ? "" : region.getName();
    }

    private BulletinFigures.Meetings held(Period period, Region region) {
        List<BulletinFigures.StreetMeetings> streets = meetings.heldByStreet(period, region.getCode()).stream()
                .filter(street -> street.meetings() > 0)
                .map(street -> new BulletinFigures.StreetMeetings(street.streetName(), (int) street.meetings()))
                .toList();
        int all =
                streets.stream().mapToInt(BulletinFigures.StreetMeetings::held).sum();
        return new BulletinFigures.Meetings(all, streets, missed(period, region));
    }

    private List<BulletinFigures.StreetMeetings> missed(Period period, Region region) {
        return rhythm.missed(period, region.getCode()).stream()
                .map(street -> new BulletinFigures.StreetMeetings(
                        street.name(), street.windows().size()))
                .toList();
    }
}
