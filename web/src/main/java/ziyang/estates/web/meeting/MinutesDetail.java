package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingState;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.minutes.Countersign.Verdict;
import ziyang.estates.minutes.MinutesDraft;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.minutes.MinutesRegister;
import ziyang.estates.minutes.MinutesService;
import ziyang.estates.minutes.MinutesState;
import ziyang.estates.minutes.MinutesView;
import ziyang.estates.reports.meeting.MinutesDesk;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** The minutes of a meeting: one edition, and what the reader may do to it now. */
@Named
@RequestScoped
public class MinutesDetail {

    /** A section as it is written on the page. */
    public static final class Words {

        private final int seq;
        private final String title;
        private String text;

        Words(MinutesFigures.Section section) {
            seq = section.seq();
            title = section.title();
            text = section.text();
        }

        public int getSeq() {
            return seq;
        }

        public String getTitle() {
            return title;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Inject
    private MeetingRegister meetings;

    @Inject
    private MinutesRegister register;

    @Inject
    private MinutesService service;

    @Inject
    private MinutesDesk desk;

    @Inject
    private Notices notices;

    private long id;
    private Integer edition;
    private int seen;
    private MeetingView meeting;
    private MinutesView minutes;
    private List<Words> sections = List.of();
    private String preface;
    private Verdict verdict = Verdict.AGREED;
    private String text;
    private String unit;
    private String reason;
    private String signer;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        int asked = (int) Download.number(Faces.getRequestParameter("edition"));
        edition = asked == 0 ? null : asked;
        read();
    }

    private void read() {
        meeting = meetings.get(id);
        minutes = register.find(id, edition).orElse(null);
        if (minutes != null) {
            seen = minutes.version();
            preface = minutes.figures().preface();
            sections = minutes.figures().sections().stream().map(Words::new).toList();
        }
    }

    public String draft() {
        return again(notices.attempt(
                () -> {
                    service.draft(id);
                },
                "minutes.drafted"));
    }

    public String save() {
        return again(notices.attempt(() -> service.edit(id, minutes.edition(), seen, words()), "minutes.saved"));
    }

    private MinutesDraft words() {
        return new MinutesDraft(
                preface,
                sections.stream()
                        .map(section -> new MinutesDraft.Section(section.getSeq(), section.getText()))
                        .toList());
    }

    /** Keeps the words as they stand in the form, and sends them. */
    public String send() {
        return again(notices.attempt(
                () -> {
                    service.edit(id, minutes.edition(), seen, words());
                    service.send(id, register.get(id, null).version());
                },
                "minutes.sent"));
    }

    public String speak() {
        return again(notices.attempt(() -> service.countersign(id, verdict, text), "minutes.spoken"));
    }

    public String answer() {
        return again(notices.attempt(() -> service.answer(id, seen, unit, text), "minutes.answered"));
    }

    public String takeBack() {
        return again(notices.attempt(() -> service.takeBack(id, seen, reason), "minutes.taken-back"));
    }

    public String issue() {
        return again(notices.attempt(
                () -> {
                    desk.issue(id, seen, signer);
                },
                "minutes.issued"));
    }

    public String receive() {
        return again(notices.attempt(() -> service.receive(id), "minutes.received"));
    }

    public String correct() {
        return again(notices.attempt(
                () -> {
                    service.correct(id, seen, reason);
                },
                "minutes.correcting"));
    }

    /** To the latest edition by a fresh request; after a refusal the page stays and shows the record as it now is. */
    private String again(boolean done) {
        if (done) {
            return "/meeting/minutes?faces-redirect=true&id=" + id;
        }
        MinutesView now = register.find(id, edition).orElse(null);
        seen = now == null ? 0 : now.version();
        minutes = now;
        return null;
    }

    public boolean isDraftable() {
        return Sent.beingTaken() || minutes == null && meeting.mine() && meeting.state() == MeetingState.ENDED;
    }

    /** Its convener may write the latest edition on. */
    public boolean mine(String state) {
        return Sent.beingTaken() && minutes != null || latest() && minutes.mine() && in(state);
    }

    public boolean isIssuable() {
        return Sent.beingTaken() && minutes != null || latest() && minutes.issuable() && in("COUNTERSIGNING");
    }

    /** The reader's unit is asked and has not spoken. */
    public boolean isSpeaking() {
        return Sent.beingTaken() && minutes != null
                || latest()
                        && in("COUNTERSIGNING")
                        && minutes.asked().stream().anyMatch(said -> said.own() && said.verdict() == Verdict.PENDING);
    }

    /** The reader's unit was sent the minutes and has not confirmed them. */
    public boolean isReceivable() {
        return Sent.beingTaken() && minutes != null
                || minutes != null
                        && in("ISSUED")
                        && minutes.receipts().stream()
                                .anyMatch(receipt -> receipt.own() && receipt.receivedAt() == null);
    }

    private boolean latest() {
        return minutes != null && minutes.edition() == minutes.editions().get(0).edition();
    }

    public boolean in(String state) {
        return minutes != null && minutes.state() == MinutesState.valueOf(state);
    }

    /** Units whose objections wait for an answer; all that were asked while the form is taken in. */
    public List<SelectItem> getObjecting() {
        return minutes.asked().stream()
                .filter(said -> Sent.beingTaken() || said.awaitsAnswer())
                .map(said -> new SelectItem(said.unitCode(), said.unitName()))
                .toList();
    }

    public List<MinutesFigures.Matter> matters(int section) {
        return minutes.figures().matters().stream()
                .filter(matter -> matter.item() == section)
                .toList();
    }

    /** How many units have confirmed the receipt. */
    public long getConfirmed() {
        return minutes.receipts().stream()
                .filter(receipt -> receipt.receivedAt() != null)
                .count();
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.AGREED, Verdict.OBJECTED);
    }

    public String tone(Verdict said) {
        return switch (said) {
            case PENDING -> "calm";
            case AGREED -> "good";
            case OBJECTED -> "bad";
        };
    }

    public String tone(MinutesState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> "calm";
            case COUNTERSIGNING -> "going";
            case ISSUED -> "good";
        };
    }

    public String tone(Invitation.Came came) {
        return switch (came) {
            case PRESENT -> "good";
            case LEAVE -> "warn";
            case ABSENT -> "bad";
        };
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public MinutesView getMinutes() {
        return minutes;
    }

    public List<Words> getSections() {
        return sections;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getPreface() {
        return preface;
    }

    public void setPreface(String preface) {
        this.preface = preface;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
