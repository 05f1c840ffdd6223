package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.application.ApplicationView.Verb;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.fund.FundKind;
import ziyang.estates.permission.Permission;

/** Which steps of an application the account can take now; the services ask again. */
@ApplicationScoped
class ApplicationVerbs {

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    List<Verb> of(FundApplication one) {
        List<Verb> verbs = new ArrayList<>();
        applicant(one, verbs);
        checks(one, verbs);
        if (approves(one)) {
            approval(one, verbs);
        }
        payment(one, verbs);
        add(verbs, takesPart(one), Verb.PROVE);
        return verbs;
    }

    private void applicant(FundApplication one, List<Verb> verbs) {
        boolean own = access.may(Permission.FUND_APPLY)
                && one.getUnit().getId() == access.who().unitId();
        boolean writes = own && one.getState().editable();
        add(verbs, writes, Verb.CHANGE, Verb.APPLY);
        add(verbs, own && one.getState().next().contains(ApplicationState.WITHDRAWN), Verb.WITHDRAW);
        add(verbs, own && one.disbursed().onItsWay(), Verb.CONFIRM);
        add(verbs, own && one.getState().payable() && one.disbursed().lastCameBack(), Verb.CORRECT_PAYEE);
    }

    private void checks(FundApplication one, List<Verb> verbs) {
        ApplicationState state = one.getState();
        boolean examines = access.may(Permission.FUND_EXAMINE);
        add(
                verbs,
                state == ApplicationState.APPLIED && access.may(Permission.FUND_REVIEW) && free(one, StepKind.REVIEWED),
                Verb.REVIEW);
        add(verbs, state == ApplicationState.REVIEWED && examines && free(one, StepKind.EXAMINED), Verb.EXAMINE);
        add(verbs, state == ApplicationState.EXAMINED && examines, Verb.PUBLICISE);
        boolean announced = state == ApplicationState.PUBLICISED;
        add(verbs, announced, Verb.OBJECT);
        add(verbs, announced && examines && objected(one), Verb.ANSWER);
        boolean whose =
                state.desk().permission() != null && access.may(state.desk().permission());
        add(verbs, whose && state.next().contains(ApplicationState.RETURNED), Verb.RETURN);
        boolean arrived = !one.disbursed().onItsWay();
        add(verbs, state == ApplicationState.PAID && examines && arrived, Verb.EVALUATE);
    }

    private void approval(FundApplication one, List<Verb> verbs) {
        ApplicationState state = one.getState();
        LocalDate today = calendar.today();
        boolean announced =
                state == ApplicationState.PUBLICISED && one.getPublicity().over(today);
        add(verbs, announced && !objected(one) && free(one, StepKind.APPROVED), Verb.APPROVE);
        add(verbs, state.payable(), Verb.REDUCE);
        add(verbs, one.getSums().getPaid().compareTo(one.getSums().getRecovered()) > 0, Verb.DEMAND);
    }

    private void payment(FundApplication one, List<Verb> verbs) {
        boolean pays = access.may(Permission.FUND_PAY);
        add(verbs, pays && one.getState().payable() && free(one, StepKind.PAID), Verb.PAY);
        add(verbs, pays && one.disbursed().onItsWay(), Verb.BOUNCE);
        add(verbs, pays && one.getRecoveries().stream().anyMatch(Recovery::open), Verb.RECOVER);
    }

    /** Rule A3. */
    private boolean free(FundApplication one, StepKind step) {
        return one.otherHand(step, access.who()).isEmpty();
    }

    /** Whether it is the account's own while it lasts, or on its desk. */
    private boolean takesPart(FundApplication one) {
        boolean open = one.getState().desk() != ApplicationState.Desk.NOBODY;
        boolean own = access.may(Permission.FUND_APPLY)
                && one.getUnit().getId() == access.who().unitId();
        Permission needed = one.getState().desk().permission();
        boolean onDesk =
                one.getState().desk() != ApplicationState.Desk.APPLICANT && needed != null && access.may(needed);
        return open && (own || onDesk);
    }

    private boolean approves(FundApplication one) {
        boolean city = access.scope().everything();
        return access.may(Permission.FUND_APPROVE) && city == (one.getKind() == FundKind.INCENTIVE);
    }

    private static boolean objected(FundApplication one) {
        return one.getObjections().stream().anyMatch(Objection::open);
    }

    private static void add(List<Verb> verbs, boolean may, Verb... more) {
        if (may) {
            verbs.addAll(List.of(more));
        }
    }
}
