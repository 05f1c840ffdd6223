package ziyang.estates.reports.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.action.UrgeView;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.document.Format;

/** Prints urge letters: a draft as it would be sent today, a sent one with the days that were overdue on the day it was sent. */
@Stateless
public class UrgeDesk {

    @Inject
    private UrgeRegister letters;

    @Inject
    private Clock clock;

    @Needs(Permission.ACTION_READ)
    public PrintedFile document(long id, Format format) {
        UrgeFigures figures = figures(letters.get(id));
        return PrintedFile.of("督办函" + figures.number(), format, out -> UrgeRenderer.render(figures, format, out));
    }

    private UrgeFigures figures(UrgeView letter) {
        LocalDate date = Objects.requireNonNullElseGet(letter.sentOn(), () -> LocalDate.now(clock));
        return new UrgeFigures(
                Objects.requireNonNullElse(letter.number(), ""),
                date,
                letter.convener(),
                letter.unit(),
                letter.actions().stream().map(action -> item(action, date)).toList(),
                letter.demandUntil(),
                Objects.requireNonNullElse(letter.signer(), ""),
                Settings.demonstration());
    }

    private static UrgeFigures.Item item(UrgeView.Item action, LocalDate date) {
        long late = Math.max(0, ChronoUnit.DAYS.between(action.deadline(), date));
        return new UrgeFigures.Item(action.code(), action.title(), action.requirement(), action.deadline(), (int) late);
    }
}
