package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.model.file.UploadedFile;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.contract.ContractService;
import ziyang.estates.contract.EndDraft;
import ziyang.estates.contract.EndKind;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** The paper of a contract, its filing and its end. */
@Named
@RequestScoped
public class ContractSteps {

    @Inject
    private ContractDetail detail;

    @Inject
    private ContractService contracts;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private int terms;
    private UploadedFile file;
    private LocalDate filedOn;
    private String number;
    private LocalDate lastDay;
    private EndKind kind;
    private String reason;

    @PostConstruct
    void open() {
        filedOn = detail.getOne().asAt();
        lastDay = filedOn;
        terms = detail.getOne().terms().size();
    }

    /** Keeps the scan of the terms that were chosen. */
    public String scan() {
        return detail.again(notices.attempt(
                () -> contracts.scan(detail.getCode(), detail.getSeen(), terms, upload()), "contract.scanned"));
    }

    private AttachmentService.Upload upload() {
        return file == null
                ? new AttachmentService.Upload("", new byte[0])
                : new AttachmentService.Upload(file.getFileName(), file.getContent());
    }

    public String file() {
        return detail.again(notices.attempt(
                () -> contracts.file(detail.getCode(), detail.getSeen(), filedOn, number), "contract.filed-saved"));
    }

    public String withdraw() {
        return detail.again(notices.attempt(
                () -> contracts.withdraw(detail.getCode(), detail.getSeen()), "contract.filing-withdrawn"));
    }

    public String end() {
        EndDraft draft = new EndDraft(lastDay, kind, reason);
        return detail.again(
                notices.attempt(() -> contracts.end(detail.getCode(), detail.getSeen(), draft), "contract.ended"));
    }

    public String resume() {
        return detail.again(
                notices.attempt(() -> contracts.resume(detail.getCode(), detail.getSeen()), "contract.resumed"));
    }

    /** Whether something that was agreed has no scan yet. */
    public boolean isMissing() {
        return detail.getOne().terms().stream().anyMatch(each -> each.scan() == null);
    }

    /** Largest file taken, in bytes. */
    public long getLimit() {
        return attachments.limit();
    }

    public List<SelectItem> getKinds() {
        return choices.of(Stream.of(EndKind.values()).filter(EndKind::said).toArray(EndKind[]::new));
    }

    public int getTerms() {
        return terms;
    }

    public void setTerms(int terms) {
        this.terms = terms;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public EndKind getKind() {
        return kind;
    }

    public void setKind(EndKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
