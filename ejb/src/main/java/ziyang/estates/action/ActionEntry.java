package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.permission.Identity;

/** One step in the history of an action: who did what, when, in which words, with which files. Only ever added. */
@Entity
@Table(name = "action_entry")
public class ActionEntry extends Persistent {

    /** What was done; its words are in the texts. */
    public enum Kind {
        ASSIGNED,
        ACCEPTED,
        PROGRESS,
        REPORTED,
        RETURNED,
        VERIFIED,
        CLOSED,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        CONTESTED,
        CONTEST_UPHELD,
        CONTEST_REFUSED,
        PART_PROGRESS,
        PART_DONE,
        BLOCKED,
        LIFTED,
        REOPENED,
        HANDLED,
        ESCALATED,
        URGED
    }

    @ManyToOne(optional = false)
    private Action action;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private String username;
    private String displayName;
    private String unitName;
    private String text;
    private String place;
    private LocalDate deadline;

    @ManyToMany
    @JoinTable(
            name = "action_entry_attachment",
            joinColumns = @JoinColumn(name = "entry_id"),
            inverseJoinColumns = @JoinColumn(name = "attachment_id"))
    private List<Attachment> attachments = new ArrayList<>();

    protected ActionEntry() {}

    ActionEntry(Action action, Kind kind, String text) {
        this.action = action;
        this.kind = kind;
        this.text = text;
    }

    ActionEntry by(Identity who, Instant at) {
        this.username = who.username();
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.at = at;
        return this;
    }

    ActionEntry placed(String place) {
        this.place = place;
        return this;
    }

    /** From this step on, the deadline is this. */
    ActionEntry due(LocalDate deadline) {
        this.deadline = deadline;
        return this;
    }

    void attach(Attachment attachment) {
        attachments.add(attachment);
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getText() {
        return text;
    }

    /** Where it was verified; null when not on the spot. */
    public String getPlace() {
        return place;
    }

    /** The deadline from this step on; null when it did not change. */
    public LocalDate getDeadline() {
        return deadline;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    boolean showsPicture() {
        return attachments.stream().anyMatch(file -> file.getMediaType().startsWith("image/"));
    }

    @Override
    public String called() {
        return unitName + " " + at.atZone(Time.ZONE).toLocalDate();
    }
}
