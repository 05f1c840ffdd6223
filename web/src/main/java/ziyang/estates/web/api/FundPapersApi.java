package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ziyang.estates.reports.fund.FundDesk;

/** Papers about many applications for public money. */
@Path("/funds")
@Produces(MediaType.WILDCARD)
public class FundPapersApi {

    @Inject
    private FundDesk desk;

    @GET
    @Operation(summary = "公示名单", description = "公示期内的申报事项，不含收款人、账号和个人姓名。format 为 pdf 或 docx。")
    @Path("/publicity/document")
    public Response publicity(
            @QueryParam("region") String region, @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(desk.publicity(region, MeetingPapersApi.format(format)));
    }

    @GET
    @Operation(summary = "支付清单文件", description = "XLSX，账号为明文，只供财政部门使用。")
    @Path("/payment-list/file")
    public Response payments() {
        return MeetingPapersApi.answer(desk.paymentList());
    }
}
