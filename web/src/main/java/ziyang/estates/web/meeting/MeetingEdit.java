package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.MeetingDraft;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.TemplateService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** Preparing a meeting, or changing one before it begins. */
@Named
@RequestScoped
public class MeetingEdit {

    /** Named as participants by 资府办发〔2020〕72号 三（二）2, with the water, electricity and gas companies. */
    private static final List<String> NAMED = List.of(
            "housing-bureau",
            "urban-enforcement-bureau",
            "public-security-bureau",
            "market-regulation-bureau",
            "emergency-bureau");

    private static final int USUAL_NOTICE_DAYS = 7;

    @Inject
    private MeetingService meetings;

    @Inject
    private TemplateService templates;

    @Inject
    private MeetingRegister register;

    @Inject
    private UnitService units;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private int seen;
    private String title;
    private String place;
    private LocalDateTime startsAt;
    private JointMeeting.Kind kind = JointMeeting.Kind.REGULAR;
    private int plannedMinutes = 120;
    private List<String> required = List.of();
    private List<String> named = List.of();
    private List<String> others = List.of();
    private Map<Boolean, List<UnitService.Row>> choices;
    private Long pattern;
    private LocalDateTime followAt;
    private LocalDateTime before;
    private boolean told;

    /** Reads the meeting that the address names, or begins a new one with the participants that the plan names. */
    @PostConstruct
    void open() {
        Identity.require(Permission.MEETING_CONVENE);
        id = Download.number(Faces.getRequestParameter("id"));
        choices = units.list(null).stream().collect(Collectors.partitioningBy(MeetingEdit::named));
        if (id == 0) {
            named = codes(choices.get(true));
            startsAt = LocalDate.now(clock).plusDays(USUAL_NOTICE_DAYS).atTime(9, 30);
            followAt = startsAt;
        } else {
            fill(editable(register.get(id)));
        }
    }

    /** A meeting that has begun is no longer prepared, and nobody prepares another street's. */
    private static MeetingView editable(MeetingView meeting) {
        if (!meeting.mine()) {
            throw BusinessError.denied("access.scope", meeting.regionName());
        }
        if (meeting.state() != MeetingState.DRAFT && meeting.state() != MeetingState.NOTIFIED && !Sent.beingTaken()) {
            throw BusinessError.illegalStep("meeting.state", meeting.state());
        }
        return meeting;
    }

    private void fill(MeetingView meeting) {
        List<String> invited =
                meeting.invitations().stream().map(MeetingView.Guest::unitCode).toList();
        named = codes(choices.get(true)).stream().filter(invited::contains).toList();
        others = codes(choices.get(false)).stream().filter(invited::contains).toList();
        seen = meeting.version();
        title = meeting.title();
        place = meeting.place();
        startsAt = meeting.startsAt();
        before = startsAt;
        told = meeting.state() == MeetingState.NOTIFIED;
        kind = meeting.course().kind();
        plannedMinutes = meeting.course().plannedMinutes();
        required = meeting.invitations().stream()
                .filter(MeetingView.Guest::required)
                .map(MeetingView.Guest::unitCode)
                .toList();
    }

    /** Prepares a meeting like a template and goes on to it. */
    public String follow() {
        Long copied = notices.attempt(() -> templates.copy(pattern, followAt), "meeting.copied");
        return copied == null ? null : "/meeting/meeting?faces-redirect=true&id=" + copied;
    }

    /** Saves and goes on to the meeting. */
    public String save() {
        List<String> invited = Stream.concat(named.stream(), others.stream()).toList();
        List<String> wanted = new ArrayList<>(invited);
        required.stream().filter(code -> !wanted.contains(code)).forEach(wanted::add);
        MeetingDraft draft = new MeetingDraft(null, title, place, startsAt, kind, plannedMinutes, wanted, required);
        Long saved = notices.attempt(() -> save(draft), "meeting.saved");
        if (saved != null && told && !startsAt.equals(before)) {
            notices.warn("meeting.moved", startsAt);
        }
        if (saved != null && startsAt.isBefore(LocalDateTime.now(clock))) {
            notices.warn("meeting.past.draft", startsAt);
        }
        return saved == null ? null : "/meeting/meeting?faces-redirect=true&id=" + saved;
    }

    private long save(MeetingDraft draft) {
        if (id == 0) {
            return meetings.draft(draft);
        }
        meetings.change(id, seen, draft);
        return id;
    }

    private static boolean named(UnitService.Row unit) {
        return NAMED.contains(unit.code()) || unit.kind() == Unit.Kind.UTILITY;
    }

    private static List<String> codes(List<UnitService.Row> units) {
        return units.stream().map(UnitService.Row::code).toList();
    }

    public List<UnitService.Row> getNamedUnits() {
        return choices.get(true);
    }

    public List<UnitService.Row> getOtherUnits() {
        return choices.get(false);
    }

    /** The own unit's templates, by the id of the meeting that each follows. */
    public List<TemplateService.Row> getTemplates() {
        return templates.list();
    }

    public Long getPattern() {
        return pattern;
    }

    public void setPattern(Long pattern) {
        this.pattern = pattern;
    }

    public LocalDateTime getFollowAt() {
        return followAt;
    }

    public void setFollowAt(LocalDateTime followAt) {
        this.followAt = followAt;
    }

    public boolean isFresh() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** Every unit, to say which of them have to be there. */
    public List<UnitService.Row> getUnits() {
        return units.list(null);
    }

    public JointMeeting.Kind getKind() {
        return kind;
    }

    public void setKind(JointMeeting.Kind kind) {
        this.kind = kind;
    }

    public JointMeeting.Kind[] getKinds() {
        return JointMeeting.Kind.values();
    }

    public int getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(int plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
    }

    public List<String> getRequired() {
        return required;
    }

    public void setRequired(List<String> required) {
        this.required = required;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public List<String> getOthers() {
        return others;
    }

    public void setOthers(List<String> others) {
        this.others = others;
    }
}
