package ziyang.estates.web.api;

import jakarta.ws.rs.QueryParam;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.application.ApplicationState;

/** Which applications a request asks for. */
public class ApplicationConditions {

    @QueryParam("text")
    private String text;

    @QueryParam("programme")
    private String programme;

    @QueryParam("state")
    private String state;

    /** Whose step is next: APPLICANT, STREET, BUREAU, APPROVER, FINANCE, NOBODY. */
    @QueryParam("desk")
    private String desk;

    @QueryParam("year")
    private Integer year;

    @QueryParam("region")
    private String region;

    ApplicationRegister.Filter filter() {
        return new ApplicationRegister.Filter(
                text,
                programme,
                Choice.of("state", ApplicationState.class, state),
                Choice.of("desk", ApplicationState.Desk.class, desk),
                year,
                region);
    }
}
