package ziyang.estates.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.Programme;
import ziyang.estates.fund.Spending;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What the applicant does: write, hand in, withdraw. */
@Stateless
public class ApplicationService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private Claims claims;

    @Inject
    private StreetAssessed assessed;

    @Inject
    private Spending spending;

    @Inject
    private Numbering numbering;

    @Inject
    private CalendarService calendar;

    /**
     * Writes a new application of one's own unit.
     *
     * @throws BusinessError {@code fund.private} for money that is not public, {@code access.scope} for a recipient elsewhere, and what
     *     the facts and the payee are refused for
     */
    @Needs(Permission.FUND_APPLY)
    public long draft(@NotNull @Valid ApplicationDraft draft) {
        FundApplication application = drafts.make(draft);
        entities.flush();
        return application.getId();
    }

    @Needs(Permission.FUND_APPLY)
    public void change(long id, Integer seen, @NotNull @Valid ApplicationDraft draft) {
        drafts.write(desk.own(id, seen), draft);
    }

    /**
     * 申报. Takes the next number of the programme and the year, without gaps or repeats.
     *
     * @return the number
     * @throws BusinessError {@code application.twice}, for an award {@code application.award.assessment} before the street's assessment of
     *     the year is final, {@code application.award.veto}
     */
    @Needs(Permission.FUND_APPLY)
    public String apply(long id, Integer seen) {
        FundApplication application = desk.own(id, seen);
        LocalDate today = calendar.today();
        claims.mustBeFree(application);
        if (application.getKind() == FundKind.INCENTIVE) {
            assessed.require(application);
        }
        application.apply(application.getNumber() == null ? number(application, today) : null, today);
        desk.step(application, StepKind.APPLIED).sum(application.getSnapshot(), application.getAmount());
        return application.getNumber();
    }

    /** Of the programme's sign: 补申〔2021〕7号. */
    private String number(FundApplication application, LocalDate today) {
        Programme programme = application.getProgramme();
        int next = numbering.next("application " + programme.getCode(), today.getYear());
        return programme.getSign() + "申〔" + today.getYear() + "〕" + next + "号";
    }

    /** 撤回, as long as nothing was paid; what was committed is available again. */
    @Needs(Permission.FUND_APPLY)
    public void withdraw(long id, Integer seen, @NotBlank @Size(max = 1000) String reason) {
        FundApplication application = desk.own(id, seen);
        BigDecimal released = application.withdraw(calendar.today());
        ApplicationStep step = desk.step(application, StepKind.WITHDRAWN).said(reason);
        if (released.signum() > 0) {
            step.sum(null, released)
                    .booked(spending.release(application.getBudget(), released, application.getNumber())
                            .getNumber());
        }
    }
}
