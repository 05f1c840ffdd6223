package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ziyang.estates.assessment.JudgingRegister;
import ziyang.estates.assessment.JudgingView;
import ziyang.estates.base.Page;

/** What the account's unit judges in assessments that are being reviewed; a judgement itself is posted to the street's sheet. */
@Path("/assessments/judging")
@Produces(MediaType.APPLICATION_JSON)
public class JudgingApi {

    @Inject
    private JudgingRegister register;

    /**
     * By assessment, item and street.
     *
     * @param street code of the region
     * @param item its code
     * @param open true for what nobody has judged yet
     */
    @GET
    public Page<JudgingView.Line> list(
            @QueryParam("assessment") Long assessment,
            @QueryParam("street") String street,
            @QueryParam("item") String item,
            @QueryParam("open") boolean open,
            @BeanParam Paging paging) {
        return register.list(new JudgingView.Filter(assessment, street, item, open), paging.request());
    }

    /** How far the unit is with each assessment. */
    @GET
    @Path("/overview")
    public JudgingView overview() {
        return register.overview();
    }
}
