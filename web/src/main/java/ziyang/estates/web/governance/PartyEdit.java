package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.account.Access;
import ziyang.estates.governance.PartyDraft;
import ziyang.estates.governance.PartyKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.PartyService;
import ziyang.estates.governance.PartyView;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionService;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Words;

/** Entering a party organisation or changing what is known of it. */
@Named
@RequestScoped
public class PartyEdit {

    @Inject
    private PartyService parties;

    @Inject
    private PartyRegister register;

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

    private long id;
    private int seen;
    private String called;
    private String name;
    private PartyLevel level = PartyLevel.ESTATE;
    private PartyKind kind = PartyKind.BRANCH;
    private Long parent;
    private String region;
    private String secretary;
    private Integer members;
    private LocalDate establishedOn;

    /** Reads the organisation that the address names, or begins a new one. */
    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        if (!isFresh()) {
            fill(register.get(id));
        }
    }

    private void fill(PartyView view) {
        PartyView.Row facts = view.facts();
        seen = view.version();
        called = facts.name();
        name = facts.name();
        level = facts.level();
        kind = facts.kind();
        parent = facts.parentId();
        region = facts.regionCode();
        secretary = facts.secretary();
        members = facts.members();
        establishedOn = facts.establishedOn();
    }

    /** Saves and goes on to the organisation. */
    public String save() {
        PartyDraft draft = new PartyDraft(name, level, kind, parent, region, secretary, members, establishedOn);
        Long saved = notices.attempt(() -> write(draft), "party.saved");
        return saved == null ? null : "/governance/organisation?faces-redirect=true&id=" + saved;
    }

    private Long write(PartyDraft draft) {
        if (isFresh()) {
            return parties.establish(draft);
        }
        parties.change(id, seen, draft);
        return id;
    }

    public boolean isFresh() {
        return id == 0;
    }

    public List<SelectItem> getLevels() {
        return choices.of(PartyLevel.values());
    }

    public List<SelectItem> getKinds() {
        return choices.of(PartyKind.values());
    }

    /** Organisations that others can stand below. */
    public List<SelectItem> getParents() {
        return register.tree(new PartyRegister.Filter(null, null, null, null, true)).stream()
                .filter(row -> row.level() != PartyLevel.ESTATE)
                .map(row -> new SelectItem(row.id(), row.name()))
                .toList();
    }

    /** Streets and communities that the reader is responsible for. */
    public List<SelectItem> getPlaces() {
        return regions.list(null).stream()
                .filter(node -> node.level() == Region.Level.STREET || node.level() == Region.Level.COMMUNITY)
                .filter(node -> access.covers(node.id()))
                .map(node -> new SelectItem(node.code(), words.name(node.name())))
                .toList();
    }

    public long getId() {
        return id;
    }

    public String getCalled() {
        return called;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PartyLevel getLevel() {
        return level;
    }

    public void setLevel(PartyLevel level) {
        this.level = level;
    }

    public PartyKind getKind() {
        return kind;
    }

    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public LocalDate getEstablishedOn() {
        return establishedOn;
    }

    public void setEstablishedOn(LocalDate establishedOn) {
        this.establishedOn = establishedOn;
    }
}
