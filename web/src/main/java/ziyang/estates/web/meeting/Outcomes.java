package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.action.ActionDraft;
import ziyang.estates.action.ActionService;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;

/** Handing out an action for the item that a running meeting is at. */
@Named
@RequestScoped
public class Outcomes {

    @Inject
    private RoomView room;

    @Inject
    private ActionService actions;

    @Inject
    private CalendarService calendar;

    @Inject
    private Notices notices;

    private long meeting;
    private Long item;
    private String title;
    private String requirement;
    private String leadUnit;
    private List<String> coUnits = List.of();
    private String parts;
    private boolean onSite;
    private Integer workingDays;
    private LocalDate deadline;

    @PostConstruct
    void open() {
        meeting = Download.number(Faces.getRequestParameter("id"));
        MeetingView.Item open = room.getItem();
        item = open == null ? null : open.id();
        title = open == null ? null : open.title();
    }

    public String assign() {
        List<ActionDraft.Part> parts = parts();
        List<String> others = coUnits.stream()
                .filter(unit -> parts.stream().noneMatch(part -> part.unit().equals(unit)))
                .toList();
        ActionDraft draft = new ActionDraft(
                title, requirement, leadUnit, others, deadline == null ? workingDays : null, deadline, parts, onSite);
        return again(notices.attempt(
                () -> {
                    actions.assign(item, draft);
                },
                "action.assigned"));
    }

    /** One line for each unit that helps with a task of its own: 市公安局：夜间巡查. */
    private List<ActionDraft.Part> parts() {
        return parts == null
                ? List.of()
                : parts.lines()
                        .filter(line -> !line.isBlank())
                        .map(Outcomes::part)
                        .toList();
    }

    private static ActionDraft.Part part(String line) {
        String[] sides = line.split("[：:]", 2);
        return new ActionDraft.Part(sides[0].strip(), sides.length == 1 ? null : sides[1].strip());
    }

    private String again(boolean done) {
        return done ? "/meeting/room?faces-redirect=true&id=" + meeting + "&item=" + item : null;
    }

    /** The day that will be the deadline as the form stands now. */
    public LocalDate getComputedDeadline() {
        return deadline == null ? actions.deadline(meeting, workingDays) : deadline;
    }

    /** The next working day when that deadline is none; null otherwise. */
    public LocalDate getNextWorkingDay() {
        LocalDate day = getComputedDeadline();
        LocalDate next = day == null ? null : calendar.onOrAfter(day);
        return day == null || day.equals(next) ? null : next;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public String getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(String leadUnit) {
        this.leadUnit = leadUnit;
    }

    public List<String> getCoUnits() {
        return coUnits;
    }

    public void setCoUnits(List<String> coUnits) {
        this.coUnits = coUnits;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    public boolean isOnSite() {
        return onSite;
    }

    public void setOnSite(boolean onSite) {
        this.onSite = onSite;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }
}
