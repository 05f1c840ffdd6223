package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.DisclosureDraft;
import ziyang.estates.contract.DisclosureItem;
import ziyang.estates.contract.NoticeDraft;
import ziyang.estates.contract.NoticeKind;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** What happens under a contract: notices in writing, and disclosures to the owners. */
@Named
@RequestScoped
public class ContractRecords {

    @Inject
    private ContractDetail detail;

    @Inject
    private ContractService contracts;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private NoticeKind kind;
    private LocalDate givenOn;
    private LocalDate leavesOn;
    private String paper;
    private LocalDate disclosedOn;
    private String[] items;
    private String place;

    /** Everything is ticked: who leaves something out says so. */
    @PostConstruct
    void open() {
        givenOn = detail.getOne().asAt();
        disclosedOn = givenOn;
        items = Arrays.stream(DisclosureItem.values()).map(Enum::name).toArray(String[]::new);
    }

    public String give() {
        NoticeDraft draft = new NoticeDraft(kind, givenOn, leavesOn, paper);
        return detail.again(notices.attempt(
                () -> contracts.give(detail.getCode(), detail.getSeen(), draft), "contract.notice-given"));
    }

    public String disclose() {
        Set<DisclosureItem> chosen =
                Arrays.stream(items).map(DisclosureItem::valueOf).collect(Collectors.toSet());
        DisclosureDraft draft = new DisclosureDraft(disclosedOn, chosen, place);
        return detail.again(notices.attempt(
                () -> contracts.disclose(detail.getCode(), detail.getSeen(), draft), "contract.disclosed-saved"));
    }

    public List<SelectItem> getKinds() {
        return choices.of(NoticeKind.values());
    }

    public List<SelectItem> getAllItems() {
        return choices.of(DisclosureItem.values());
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public LocalDate getLeavesOn() {
        return leavesOn;
    }

    public void setLeavesOn(LocalDate leavesOn) {
        this.leavesOn = leavesOn;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public LocalDate getDisclosedOn() {
        return disclosedOn;
    }

    public void setDisclosedOn(LocalDate disclosedOn) {
        this.disclosedOn = disclosedOn;
    }

    public String[] getItems() {
        return items;
    }

    public void setItems(String[] items) {
        this.items = items;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
