package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.action.UrgeRegister;
import ziyang.estates.action.UrgeService;
import ziyang.estates.action.UrgeView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One urge letter: what it demands, and its next step. */
@Named
@RequestScoped
public class UrgeLetterDetail {

    @Inject
    private UrgeRegister register;

    @Inject
    private UrgeService letters;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private UrgeView letter;
    private LocalDate demandUntil;
    private String signer;
    private String answer;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        demandUntil = letter.demandUntil();
        signer = letter.signer();
    }

    private void read() {
        letter = register.get(id);
        seen = letter.version();
    }

    public String change() {
        return again(notices.attempt(() -> letters.change(id, seen, demandUntil, signer), "urge.changed"));
    }

    /** Keeps what the form says and sends the letter. */
    public String send() {
        return again(notices.attempt(
                () -> {
                    letters.change(id, seen, demandUntil, signer);
                    letters.send(id, null);
                },
                "urge.sent"));
    }

    public String answer() {
        return again(notices.attempt(() -> letters.answer(id, seen, answer), "urge.answered"));
    }

    public String discard() {
        boolean done = notices.attempt(() -> letters.discard(id, seen), "urge.discarded");
        return done ? "/meeting/urge-letters?faces-redirect=true" : again(false);
    }

    private String again(boolean done) {
        if (done) {
            return "/meeting/urge-letter?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    public boolean isSendable() {
        return Sent.beingTaken() || letter.sendable();
    }

    public boolean isAnswerable() {
        return Sent.beingTaken() || letter.answerable();
    }

    public UrgeView getLetter() {
        return letter;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public LocalDate getDemandUntil() {
        return demandUntil;
    }

    public void setDemandUntil(LocalDate demandUntil) {
        this.demandUntil = demandUntil;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
