package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.reports.ReportService;
import ziyang.estates.reports.document.Format;

/** The report catalogue: one GET pulls a report. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsApi {

    @Inject
    private ReportService reports;

    @GET
    public Page<ReportService.Entry> catalogue() {
        List<ReportService.Entry> entries = reports.catalogue();
        return new Page<>(entries, entries.size());
    }

    /**
     * Pulls a report; the run is archived, its id is in the header {@code Report-Run}.
     *
     * @param period {@code 2021}, {@code 2021Q4} or {@code 2021-11}
     * @param region code of a region; everything the account is responsible for if left out
     * @param format {@code pdf}, {@code xlsx} or {@code docx}
     */
    @GET
    @Operation(summary = "生成并存档一份报告", description = "每次调用存档一次：参数、数据、文件、SHA-256、模板版本、发文字号、调取人；存档编号在响应头 Report-Run 中。")
    @Path("/{code}")
    @Produces(MediaType.WILDCARD)
    public Response pull(
            @PathParam("code") String code,
            @QueryParam("period") String period,
            @QueryParam("region") String region,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        Format wanted = Choice.of("format", Format.class, format);
        if (wanted == null) {
            throw BusinessError.invalid("report.format", format);
        }
        return answer(reports.pull(code, period, region, wanted));
    }

    static Response answer(ReportService.Pulled report) {
        return Response.fromResponse(Download.of(report.fileName(), report.mediaType(), report.content()))
                .header("Report-Run", report.runId())
                .build();
    }
}
