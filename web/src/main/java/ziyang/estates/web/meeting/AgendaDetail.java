package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.AgendaIntake;
import ziyang.estates.meeting.AgendaService;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Words;

/** The agenda of one meeting: selecting from the tray, ordering, setting time aside. */
@Named
@RequestScoped
public class AgendaDetail {

    @Inject
    private AgendaService agenda;

    @Inject
    private AgendaIntake intake;

    @Inject
    private MeetingDetail meeting;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private long id;
    private String title;
    private String text;
    private String order;
    private List<TrayPart> waiting;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
    }

    /**
     * What waits in the tray, for the convener, by the register that tells of it or the unit that raised it; read when the page asks,
     * because it looks into other registers.
     */
    public List<TrayPart> getWaiting() {
        if (waiting == null) {
            Map<String, List<SelectItem>> parts = new LinkedHashMap<>();
            tray().forEach(one ->
                    parts.computeIfAbsent(from(one), from -> new ArrayList<>()).add(item(one)));
            waiting = parts.entrySet().stream()
                    .map(part -> new TrayPart(part.getKey(), part.getValue()))
                    .toList();
        }
        return waiting;
    }

    /** How much waits in the whole tray. */
    public int getWaitingCount() {
        return getWaiting().stream().mapToInt(part -> part.getItems().size()).sum();
    }

    private List<AgendaIntake.Waiting> tray() {
        return meeting.getMeeting().mine() ? intake.tray() : List.of();
    }

    private String from(AgendaIntake.Waiting one) {
        return one.source() == null ? words.name(one.from()) : words.text("AgendaSource." + one.source());
    }

    private SelectItem item(AgendaIntake.Waiting one) {
        return new SelectItem(one.ref(), one.title() + "（" + words.date(one.since()) + "）");
    }

    public String select() {
        List<String> refs =
                getWaiting().stream().flatMap(part -> part.getChosen().stream()).toList();
        if (refs.isEmpty()) {
            notices.refuse(BusinessError.invalid("meeting.tray.nothing"));
            return done(false);
        }
        return done(notices.attempt(() -> agenda.select(id, meeting.getSeen(), refs), "meeting.item.selected"));
    }

    public String propose() {
        return done(notices.attempt(
                () -> {
                    agenda.propose(id, meeting.getSeen(), title, text);
                },
                "meeting.item.added"));
    }

    public String withdraw(long item) {
        return done(notices.attempt(() -> agenda.withdraw(id, meeting.getSeen(), item), "meeting.item.removed"));
    }

    /** The order that was dragged: the ids one after the other. */
    public String arrange() {
        List<Long> items = order == null || order.isBlank()
                ? List.of()
                : Arrays.stream(order.split(",")).map(Download::number).toList();
        return done(notices.attempt(() -> agenda.arrange(id, meeting.getSeen(), items), "meeting.item.moved"));
    }

    /**
     * One place up or down, for the keyboard.
     *
     * @param by -1 or 1
     */
    public String move(long item, int by) {
        List<Long> items = new ArrayList<>(
                meeting.getMeeting().agenda().stream().map(MeetingView.Item::id).toList());
        int from = items.indexOf(item);
        int to = from + by;
        if (from < 0 || to < 0 || to >= items.size()) {
            return null;
        }
        Collections.swap(items, from, to);
        return done(notices.attempt(() -> agenda.arrange(id, meeting.getSeen(), items), "meeting.item.moved"));
    }

    public String plan(long item, int minutes, boolean standing) {
        return done(notices.attempt(
                () -> agenda.plan(id, meeting.getSeen(), item, minutes, standing), "meeting.item.planned"));
    }

    private String done(boolean done) {
        return meeting.again(done);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
