package ziyang.estates.application;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** A file that proves an application (佐证材料). */
@Entity
@Table(name = "fund_evidence")
public class Evidence extends Persistent {

    @ManyToOne(optional = false)
    private FundApplication application;

    @OneToOne(optional = false)
    private Attachment attachment;

    private LocalDate addedOn;
    private String addedBy;
    private String unitName;

    protected Evidence() {}

    Evidence(FundApplication application, Attachment attachment, Identity who, LocalDate today) {
        this.application = application;
        this.attachment = attachment;
        this.addedOn = today;
        this.addedBy = who.displayName();
        this.unitName = who.unitName();
    }

    public FundApplication getApplication() {
        return application;
    }

    public Attachment getAttachment() {
        return attachment;
    }

    public LocalDate getAddedOn() {
        return addedOn;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public String getUnitName() {
        return unitName;
    }

    @Override
    public String called() {
        return application.called() + " " + attachment.getName();
    }
}
