package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.application.ApplicationView.Verb;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Files that prove an application, from the applicant and from whoever has it on the desk; what was handed in stays. */
@Stateless
public class EvidenceService {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApplicationScope scope;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationVerbs verbs;

    @Inject
    private AttachmentService attachments;

    @Inject
    private CalendarService calendar;

    /**
     * Adds files.
     *
     * @throws BusinessError {@code application.evidence.closed} when the account has no part in it now, {@code
     *     application.evidence.many} for more than 20 in all, and what {@link AttachmentService#store} refuses
     */
    @Needs(Permission.FUND_READ)
    public void add(long id, Integer seen, @NotEmpty List<AttachmentService.Upload> files) {
        FundApplication application = desk.judged(id, seen);
        mustHavePart(application);
        long there = entities.createQuery("select count(e) from Evidence e where e.application = :one", Long.class)
                .setParameter("one", application)
                .getSingleResult();
        if (there + files.size() > MOST) {
            throw BusinessError.field("files", "application.evidence.many", MOST);
        }
        files.forEach(file ->
                entities.persist(new Evidence(application, attachments.store(file), access.who(), calendar.today())));
    }

    /**
     * Takes a file away again, before the application was handed in for the first time.
     *
     * @throws BusinessError {@code application.evidence.kept} afterwards
     */
    @Needs(Permission.FUND_APPLY)
    public void remove(long id, Integer seen, long file) {
        FundApplication application = desk.own(id, seen);
        if (application.getNumber() != null) {
            throw BusinessError.illegalStep("application.evidence.kept");
        }
        entities.remove(of(id, file));
    }

    /** The file itself. */
    @Needs(Permission.FUND_READ)
    public Attachment file(long id, long file) {
        FundApplication application = entities.find(FundApplication.class, id);
        if (application == null || !scope.covers(application)) {
            throw BusinessError.missing("FundApplication", id);
        }
        return of(id, file).getAttachment();
    }

    private Evidence of(long id, long file) {
        return entities.createQuery(
                        "select e from Evidence e where e.application.id = :one and e.id = :file", Evidence.class)
                .setParameter("one", id)
                .setParameter("file", file)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Attachment", file));
    }

    private void mustHavePart(FundApplication application) {
        if (!verbs.of(application).contains(Verb.PROVE)) {
            throw BusinessError.illegalStep("application.evidence.closed", application.getState());
        }
    }
}
