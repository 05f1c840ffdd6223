package ziyang.estates.archive;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;

/** One report as it was pulled. */
@Entity
@Cacheable(false)
@Table(name = "report_run")
public class ReportRun extends Persistent {

    private String code;
    private String title;
    private String period;
    private String number;
    private String format;
    private String templateVersion;
    private String sha256;
    private long length;
    private String username;
    private String displayName;
    private String unitName;
    private long unitId;
    private Instant pulledAt;

    @ManyToOne(optional = false)
    private Region region;

    @Basic(fetch = FetchType.LAZY)
    private String figures;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected ReportRun() {}

    ReportRun(String code, String title, String period, Region region) {
        this.code = code;
        this.title = title;
        this.period = period;
        this.region = region;
    }

    void printed(Printed printed, String sha256) {
        this.number = printed.number().isEmpty() ? null : printed.number();
        this.format = printed.format();
        this.templateVersion = printed.templateVersion();
        this.figures = printed.figures();
        this.content = printed.content();
        this.length = printed.content().length;
        this.sha256 = sha256;
    }

    void pulledBy(Identity who, Instant at) {
        this.username = who.username();
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.unitId = who.unitId();
        this.pulledAt = at;
    }

    /**
     * What was printed: the figures as JSON and the file itself.
     *
     * @param number the document number, empty when it has none
     */
    public record Printed(String number, String format, String templateVersion, String figures, byte[] content) {}

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getPeriod() {
        return period;
    }

    public Region getRegion() {
        return region;
    }

    /** 发文字号, given once; null when the report has none. */
    public String getNumber() {
        return number;
    }

    public String getFormat() {
        return format;
    }

    public String getTemplateVersion() {
        return templateVersion;
    }

    public String getSha256() {
        return sha256;
    }

    public String getFigures() {
        return figures;
    }

    public byte[] getContent() {
        return content;
    }

    public Instant getPulledAt() {
        return pulledAt;
    }

    @Override
    public String called() {
        return number == null ? title + " " + period : number;
    }
}
