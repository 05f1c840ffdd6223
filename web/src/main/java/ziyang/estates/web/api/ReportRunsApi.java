package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.base.Page;
import ziyang.estates.base.Period;
import ziyang.estates.reports.ReportService;
import ziyang.estates.reports.document.Format;

/** The archive of report runs. */
@Path("/report-runs")
@Produces(MediaType.APPLICATION_JSON)
public class ReportRunsApi {

    @Inject
    private ArchiveService archive;

    @Inject
    private ReportService reports;

    @GET
    public Page<ArchiveService.Row> list(
            @QueryParam("code") String code,
            @QueryParam("period") String period,
            @QueryParam("region") String region,
            @BeanParam Paging paging) {
        Period wanted = Choice.period(period);
        var filter = new ArchiveService.Filter(code, wanted == null ? null : wanted.code(), region);
        return archive.list(filter, paging.request());
    }

    /** The figures that were printed, as data. */
    @GET
    @Path("/{id}/figures")
    public String figures(@PathParam("id") long id) {
        return archive.get(id).getFigures();
    }

    /** The very file that was printed; with {@code format} the same figures printed again. */
    @GET
    @Operation(
            summary = "存档报告的文件",
            description = "不带 format 或 format 与存档格式相同时，返回当时生成的原文件，逐字节不变；列表中的 sha256 即该原文件的校验值。"
                    + "format 为其他格式时，用存档的同一组数据和同一发文字号重新生成，数字相同，但不是存档文件，校验值不适用。")
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id, @QueryParam("format") String format) {
        Format wanted = Choice.of("format", Format.class, format);
        return ReportsApi.answer(wanted == null ? reports.original(id) : reports.again(id, wanted));
    }
}
