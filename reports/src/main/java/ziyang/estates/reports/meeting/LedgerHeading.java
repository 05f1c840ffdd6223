package ziyang.estates.reports.meeting;

import java.time.LocalDate;
import ziyang.estates.reports.document.ChineseDate;

/** What stands over a ledger: where, when, until which day. */
final class LedgerHeading {

    private LedgerHeading() {}

    static String of(BulletinFigures.Region region, BulletinFigures.Period period, LocalDate day) {
        return "统计范围：" + region.name() + "　统计期间：" + period.words() + "　统计截止日：" + ChineseDate.words(day);
    }
}
