package ziyang.estates.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.model.file.UploadedFiles;
import ziyang.estates.application.EvidenceService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.web.door.Notices;

/** The files of an application: added, and taken away while it is a draft. */
@Named
@RequestScoped
public class Proofs {

    @Inject
    private ApplicationDetail detail;

    @Inject
    private EvidenceService evidence;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Notices notices;

    private UploadedFiles files;

    public String add() {
        return detail.again(
                notices.attempt(() -> evidence.add(detail.getId(), detail.getSeen(), uploads()), "application.proved"));
    }

    public String remove(long file) {
        return detail.again(notices.attempt(
                () -> evidence.remove(detail.getId(), detail.getSeen(), file), "application.proof.removed"));
    }

    private List<AttachmentService.Upload> uploads() {
        return files == null
                ? List.of()
                : files.getFiles().stream()
                        .map(file -> new AttachmentService.Upload(file.getFileName(), file.getContent()))
                        .toList();
    }

    /** Largest file taken, in bytes. */
    public long getLimit() {
        return attachments.limit();
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public void setFiles(UploadedFiles files) {
        this.files = files;
    }
}
