package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ziyang.estates.base.Page;
import ziyang.estates.governance.ClauseDraft;
import ziyang.estates.governance.CommitteeExporter;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeRegister;
import ziyang.estates.governance.CommitteeService;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.governance.CommitteeTerm;
import ziyang.estates.governance.CommitteeView;
import ziyang.estates.governance.CrossDraft;
import ziyang.estates.governance.Enrolment;
import ziyang.estates.governance.VoteDraft;
import ziyang.estates.inbox.Light;

/** Owners' committees and self-management committees: their way to office, their terms, the votes of the assembly. */
@Path("/committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteesApi {

    /** A committee whose conditions begin to be checked. */
    public record Beginning(
            @NotBlank String estate,
            @NotNull CommitteeKind kind,
            @NotNull LocalDate day) {}

    /** A committee that was elected and filed before. */
    public record Enrolled(
            @NotBlank String estate,
            @NotNull CommitteeKind kind,
            @NotNull @Valid Enrolment enrolment) {}

    /** A step; the version is the one that was read. */
    public record Step(
            @Schema(required = true) int version,
            @NotNull CommitteeStage stage,
            @NotNull LocalDate day,
            String note) {}

    /** Filing with members and term. */
    public record Filing(
            @Schema(required = true) int version,
            @NotNull LocalDate day,
            @NotNull @Valid CommitteeTerm term) {}

    /** A vote of the owners' assembly. */
    public record Vote(
            @Schema(required = true) int version,
            @NotNull @Valid VoteDraft vote) {}

    /** Somebody who serves in the committee as well. */
    public record Appointment(
            @Schema(required = true) int version,
            @NotNull @Valid CrossDraft appointment) {}

    /** The last day of a cross-appointment, and why. */
    public record End(
            @Schema(required = true) int version,
            @NotNull LocalDate day,
            @NotBlank String reason) {}

    /** What a document of an estate says of the party's leadership. */
    public record Clause(
            @NotBlank String estate, @NotNull @Valid ClauseDraft check) {}

    /** Which committees. */
    public static class Filter {

        @QueryParam("text")
        private String text;

        @QueryParam("region")
        private String region;

        @QueryParam("estate")
        private String estate;

        @QueryParam("kind")
        private String kind;

        @QueryParam("stage")
        private String stage;

        @QueryParam("light")
        private String light;

        CommitteeRegister.Filter filter() {
            return new CommitteeRegister.Filter(
                    text,
                    region,
                    estate,
                    Choice.of("kind", CommitteeKind.class, kind),
                    Choice.of("stage", CommitteeStage.class, stage),
                    Choice.of("light", Light.class, light));
        }
    }

    @Inject
    private CommitteeRegister register;

    @Inject
    private CommitteeService committees;

    @Inject
    private CommitteeExporter exporter;

    @GET
    public Page<CommitteeView.Row> list(@BeanParam Filter filter, @BeanParam Paging paging) {
        return register.list(filter.filter(), paging.request());
    }

    /** The list as a sheet, with the columns of the paper ledger. */
    @GET
    @Path("/ledger")
    @Produces(Download.SHEET)
    public Response ledger(@BeanParam Filter filter) {
        CommitteeRegister.Filter wanted = filter.filter();
        return Download.ledger("committees", out -> exporter.write(wanted, out));
    }

    @GET
    @Path("/{id}")
    public CommitteeView get(@PathParam("id") long id) {
        return register.get(id);
    }

    @POST
    public Response begin(@NotNull @Valid Beginning beginning) {
        return created(committees.begin(beginning.estate(), beginning.kind(), beginning.day()));
    }

    @POST
    @Path("/enrolments")
    public Response enrol(@NotNull @Valid Enrolled enrolled) {
        return created(committees.enrol(enrolled.estate(), enrolled.kind(), enrolled.enrolment()));
    }

    @POST
    @Path("/{id}/steps")
    public CommitteeView step(@PathParam("id") long id, @NotNull @Valid Step step) {
        committees.step(id, step.version(), step.stage(), step.day(), step.note());
        return register.get(id);
    }

    @POST
    @Path("/{id}/filing")
    public CommitteeView file(@PathParam("id") long id, @NotNull @Valid Filing filing) {
        committees.file(id, filing.version(), filing.day(), filing.term());
        return register.get(id);
    }

    @POST
    @Path("/{id}/votes")
    public CommitteeView vote(@PathParam("id") long id, @NotNull @Valid Vote vote) {
        committees.vote(id, vote.version(), vote.vote());
        return register.get(id);
    }

    @POST
    @Path("/{id}/appointments")
    public CommitteeView appoint(@PathParam("id") long id, @NotNull @Valid Appointment appointment) {
        committees.appoint(id, appointment.version(), appointment.appointment());
        return register.get(id);
    }

    @POST
    @Path("/{id}/appointments/{appointmentId}/end")
    public CommitteeView endAppointment(
            @PathParam("id") long id, @PathParam("appointmentId") long appointmentId, @NotNull @Valid End end) {
        committees.endAppointment(id, end.version(), appointmentId, end.day(), end.reason());
        return register.get(id);
    }

    /** Enters the check of one of an estate's three documents. */
    @POST
    @Path("/clauses")
    public Response checkClause(@NotNull @Valid Clause clause) {
        committees.checkClause(clause.estate(), clause.check());
        return Response.noContent().build();
    }

    private Response created(long id) {
        return Response.created(URI.create("committees/" + id))
                .entity(register.get(id))
                .build();
    }
}
