package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What is checked before anything is granted: review, examination, publicity and objections. */
@Stateless
public class ReviewService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Facts facts;

    @Inject
    private CalendarService calendar;

    /** 初审. */
    @Needs(Permission.FUND_REVIEW)
    public void review(long id, Integer seen, @NotNull @Valid Verdict verdict) {
        FundApplication application = desk.judged(id, seen);
        application.review(facts.again(application), verdict, calendar.today());
        note(application, StepKind.REVIEWED, verdict);
    }

    /** 复核. */
    @Needs(Permission.FUND_EXAMINE)
    public void examine(long id, Integer seen, @NotNull @Valid Verdict verdict) {
        FundApplication application = desk.judged(id, seen);
        application.examine(facts.again(application), verdict, calendar.today());
        note(application, StepKind.EXAMINED, verdict);
    }

    /** 公示, from today for as many working days as the policy says. */
    @Needs(Permission.FUND_EXAMINE)
    public void publicise(long id, Integer seen) {
        FundApplication application = desk.judged(id, seen);
        LocalDate today = calendar.today();
        application.publicise(today, calendar.workingDays().after(today, facts.publicityDays(application)));
        desk.step(application, StepKind.PUBLICISED);
    }

    /**
     * Records what somebody says against it.
     *
     * @param by who says it, as far as known
     * @return id of the objection
     */
    @Needs(Permission.FUND_READ)
    public long object(long id, @NotBlank @Size(max = 80) String by, @NotBlank @Size(max = 1000) String text) {
        FundApplication application = desk.judged(id, null);
        Objection objection = application.object(calendar.today(), by.strip(), text.strip());
        desk.step(application, StepKind.OBJECTED).said(text);
        entities.flush();
        return objection.getId();
    }

    /** Answers an objection; one that is upheld leads back to examination. */
    @Needs(Permission.FUND_EXAMINE)
    public void answer(
            long id, Integer seen, long objection, boolean upheld, @NotBlank @Size(max = 1000) String answer) {
        FundApplication application = desk.judged(id, seen);
        application.answer(objection, upheld, answer.strip(), calendar.today());
        desk.step(application, upheld ? StepKind.OBJECTION_UPHELD : StepKind.OBJECTION_REJECTED)
                .said(answer);
    }

    /**
     * 退回 to the applicant, by whoever has the next step.
     *
     * @throws BusinessError {@code application.state} when nobody has, {@code access.permission}
     */
    @Needs(Permission.FUND_READ)
    public void giveBack(long id, Integer seen, @NotBlank @Size(max = 1000) String reason) {
        FundApplication application = desk.judged(id, seen);
        ApplicationState.Desk whose = application.getState().desk();
        boolean checks = whose != ApplicationState.Desk.APPLICANT && whose != ApplicationState.Desk.NOBODY;
        if (checks) {
            Identity.require(whose.permission());
        }
        application.giveBack(calendar.today());
        desk.step(application, StepKind.RETURNED).said(reason);
        desk.tell(application, StepKind.RETURNED, reason);
    }

    private void note(FundApplication application, StepKind kind, Verdict verdict) {
        desk.step(application, kind)
                .sum(application.getSnapshot(), application.getAmount())
                .said(verdict.reason());
    }
}
