package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.reports.standard.StandardPapers;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.CommentRow;
import ziyang.estates.standard.CommentService;

/** What was said about an edition (征求意见), and its answers. */
@Path("/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsApi {

    /** What becomes of a comment; the version is the comment's own. */
    public record Answered(
            @Schema(required = true) int version, @NotNull CommentAnswer answer, String reason) {}

    @Inject
    private CommentService comments;

    @Inject
    private StandardPapers papers;

    @GET
    @Path("/editions/{id}/comments")
    public CommentService.Sheet sheet(@PathParam("id") long id) {
        return comments.sheet(id);
    }

    /** Records a comment that came by letter. */
    @POST
    @Path("/editions/{id}/comments")
    public Response record(@PathParam("id") long id, @NotNull @Valid CommentDraft draft) {
        CommentRow row = comments.record(id, draft);
        return Response.created(URI.create("standards/comments/" + row.id()))
                .entity(row)
                .build();
    }

    @POST
    @Path("/comments/{id}/answer")
    public CommentRow answer(@PathParam("id") long id, @NotNull @Valid Answered answered) {
        return comments.answer(id, answered.version(), answered.answer(), answered.reason());
    }

    @GET
    @Operation(summary = "征求意见采纳情况汇总表", description = "每条意见及采纳情况、理由，不含个人信息。format 为 pdf、docx 或 xlsx。")
    @Path("/editions/{id}/comments/summary")
    @Produces(MediaType.WILDCARD)
    public Response summary(@PathParam("id") long id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(papers.comments(id, MeetingPapersApi.format(format)));
    }
}
