package ziyang.estates.web.responsibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.account.Access;
import ziyang.estates.region.RegionService;
import ziyang.estates.responsibility.AnswerRole;
import ziyang.estates.responsibility.Responsibilities;
import ziyang.estates.responsibility.ResponsibilityDraft;
import ziyang.estates.responsibility.ResponsibilityService;
import ziyang.estates.responsibility.ResponsibilityView.Row;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Words;

/** Saying who answers for something, or until when. */
@Named
@RequestScoped
public class ResponsibilityEdit {

    @Inject
    private ResponsibilityService service;

    @Inject
    private Responsibilities responsibilities;

    @Inject
    private RegionService regions;

    @Inject
    private Access access;

    @Inject
    private Choices choices;

    @Inject
    private Words words;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Row row;
    private boolean mayEnd;
    private int seen;
    private String matter;
    private String region;
    private AnswerRole role;
    private String unit;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String basis;

    /** Reads the row that the address names, or begins a new one for the place, matter and role that it names. */
    @PostConstruct
    void open() {
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("[0-9]{1,18}")) {
            row = responsibilities.get(Long.parseLong(id));
            seen = row.version();
            validTo = LocalDate.now(clock);
            mayEnd = responsibilities.mayManage(row.region());
            return;
        }
        region = Faces.getRequestParameter("region");
        matter = Faces.getRequestParameter("matter");
        role = Arrays.stream(AnswerRole.values())
                .filter(one -> one.name().equals(Faces.getRequestParameter("role")))
                .findFirst()
                .orElse(null);
        validFrom = LocalDate.now(clock);
    }

    public String save() {
        ResponsibilityDraft draft = new ResponsibilityDraft(matter, region, role, unit, validFrom, validTo, basis);
        return matrix(
                notices.attempt(
                        () -> {
                            service.assign(draft);
                        },
                        "responsibility.saved"),
                region);
    }

    public String end() {
        boolean done = notices.attempt(() -> service.end(row.id(), seen, validTo), "responsibility.ended");
        return matrix(done, row.region());
    }

    private static String matrix(boolean done, String region) {
        return done ? "/responsibility/matrix?faces-redirect=true&region=" + region : null;
    }

    public List<SelectItem> getMatters() {
        return responsibilities.matters().stream()
                .map(one -> new SelectItem(one.code(), words.name(one.name())))
                .toList();
    }

    /** Regions that the reader keeps, from the city down. */
    public List<SelectItem> getPlaces() {
        return regions.list(null).stream()
                .filter(node -> access.covers(node.id()))
                .map(node -> new SelectItem(node.code(), words.name(node.name())))
                .toList();
    }

    public List<SelectItem> getRoles() {
        return choices.of(AnswerRole.values());
    }

    public Row getRow() {
        return row;
    }

    public boolean isMayEnd() {
        return mayEnd;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public AnswerRole getRole() {
        return role;
    }

    public void setRole(AnswerRole role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
