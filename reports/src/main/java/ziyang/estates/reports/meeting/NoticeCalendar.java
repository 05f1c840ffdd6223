package ziyang.estates.reports.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.Collectors;
import ziyang.estates.base.Time;
import ziyang.estates.meeting.NoticeFigures;

/** A notice as an entry of a calendar, which replaces the one that an earlier notice made. */
final class NoticeCalendar {

    private static final int USUAL_MINUTES = 60;

    private NoticeCalendar() {}

    static String of(NoticeFigures figures) {
        boolean cancelled = figures.kind() == NoticeFigures.Kind.CANCEL;
        VEvent event = new VEvent();
        event.setUid("meeting-" + figures.meeting() + "@estates.ziyang");
        event.setSequence(figures.version());
        event.setDateTimeStamp(date(figures.issuedOn().atStartOfDay()));
        event.setSummary(figures.title());
        event.setLocation(figures.place());
        event.setDescription(agenda(figures));
        event.setDateStart(date(figures.startsAt()), true);
        int minutes = figures.minutes() == 0 ? USUAL_MINUTES : figures.minutes();
        event.setDuration(Duration.builder().minutes(minutes).build());
        event.setOrganizer(organizer(figures));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Ziyang Estates Portal//ZH");
        calendar.setMethod(new Method(cancelled ? Method.CANCEL : Method.PUBLISH));
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Time.ZONE), zone()));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** Units have no address of mail here, which is why the entry is published and not sent as a request; a calendar wants one. */
    private static Organizer organizer(NoticeFigures figures) {
        Organizer organizer = new Organizer(figures.issuer(), null);
        organizer.setUri("invalid:nomail");
        return organizer;
    }

    /** One time for the whole country since its last summer time ended. */
    private static VTimezone zone() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 1, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, 9, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, 8, 0));
        VTimezone zone = new VTimezone(Time.ZONE.getId());
        zone.addStandardTime(standard);
        return zone;
    }

    private static String agenda(NoticeFigures figures) {
        return figures.agenda().stream()
                .map(item -> item.seq() + ". " + item.title() + "（" + item.minutes() + "分钟）")
                .collect(Collectors.joining("\n", figures.reason().isEmpty() ? "" : figures.reason() + "\n", ""));
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(Time.ZONE).toInstant());
    }
}
