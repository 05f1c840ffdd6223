package ziyang.estates.scope;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import ziyang.estates.account.SignInService;
import ziyang.estates.action.ActionDraft;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionService;
import ziyang.estates.action.UrgeService;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.Page;
import ziyang.estates.base.Time;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.exchange.ImportMode;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.firm.FirmDraft;
import ziyang.estates.firm.FirmService;
import ziyang.estates.harness.As;
import ziyang.estates.harness.CreditCodes;
import ziyang.estates.harness.Upload;
import ziyang.estates.indicator.ReturnService;
import ziyang.estates.meeting.AgendaService;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.MatterDraft;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MatterService;
import ziyang.estates.meeting.MeetingDraft;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingService;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.meeting.RoomService;
import ziyang.estates.meeting.TemplateService;
import ziyang.estates.minutes.Countersign;
import ziyang.estates.minutes.MinutesRegister;
import ziyang.estates.minutes.MinutesService;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.plan.PlanService;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.reports.ReportService;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.meeting.MinutesDesk;
import ziyang.estates.responsibility.AnswerRole;
import ziyang.estates.responsibility.ResponsibilityDraft;
import ziyang.estates.responsibility.ResponsibilityService;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/**
 * Records of 莲花街道 and of a unit that takes part in its meetings, foreign to everybody else: a meeting being prepared, one in
 * progress with an overdue action that has a file, a pulled report, a progress, a token. {@link #mark} stands in all their wordings.
 */
final class Foreign {

    static final String STREET = "512002001";
    static final String REPORT = "joint-meeting-bulletin";
    static final String PERIOD = String.valueOf(LocalDate.now(Time.ZONE).getYear());
    static final String PLAN = "zfbf-2020-72";
    static final String MEASURE = "3.2.3";
    static final String QUARTER = "2022Q2";
    /** Of the demonstration, in 雁中社区 of 莲花街道. */
    static final String ESTATE = "YS0001";

    static final String WRITER = "urban-enforcement-bureau";

    /** Older than what is stored: who may not see a record is not told either that it has changed. */
    static final int STALE = 1;

    private static Foreign made;

    final String mark;
    final Unit doer;
    final long draft;
    final long draftItem;
    final long meeting;
    final long minutes;
    final long issued;
    final long item;
    final long matterId;
    final String matterNumber;
    final long action;
    final long file;
    final long letter;
    final long run;
    final long duty;
    final long progress;
    final long token;
    final long importRun;
    final long periodReturn;
    final String estate;
    final String firm;
    final long responsibility;

    /** Made once for all tests of the deployment. */
    static synchronized Foreign records() {
        if (made == null) {
            made = new Foreign(UUID.randomUUID().toString().substring(0, 8));
        }
        return made;
    }

    private Foreign(String tag) {
        mark = "界外" + tag;
        As.user(
                "sysadmin",
                () -> bean(UnitService.class).create("t-" + tag, "办理单位" + tag, Unit.Kind.DEPARTMENT, "512000"));
        doer = unit("t-" + tag);
        draft = meeting();
        draftItem = read(draft).agenda().get(0).id();
        meeting = meeting();
        convene();
        item = read(meeting).agenda().get(0).id();
        matterId = As.user("lianhua", () -> bean(MatterService.class).raise(matterForm()));
        matterNumber = As.user("lianhua", () -> bean(MatterRegister.class).get(matterId))
                .number();
        minutes = minutes();
        issued = minutes();
        issue();
        action = As.user("lianhua", () -> bean(ActionService.class).assign(item, matter()));
        file = evidence();
        overdue();
        letter = letter();
        run = As.user(
                "lianhua",
                () -> bean(ReportService.class)
                        .pull(REPORT, PERIOD, STREET, Format.XLSX)
                        .runId());
        duty = duty();
        progress = progress();
        token = As.user("lianhua", () -> {
            bean(SignInService.class).issueToken(mark, 1);
            return bean(SignInService.class).tokens().get(0).id();
        });
        estate = estate();
        firm = firm(tag);
        responsibility = responsibility();
        periodReturn = As.user("yanjiang", () -> bean(ReturnService.class).take("2021Q4", "512002"));
        importRun = As.user(
                "lianhua",
                () -> bean(ImportService.class)
                        .start(
                                "estates",
                                mark + ".csv",
                                new ByteArrayInputStream(Upload.WRONG_ROW),
                                ImportMode.DRY,
                                Locale.CHINA));
    }

    /** Facts of an estate in 雁中社区. */
    EstateDraft estateFacts() {
        return As.user("lianhua", () -> bean(EstateRegister.class).get(ESTATE)).facts();
    }

    /** An account of the unit that has the action to do. */
    Identity doer() {
        return of(Role.LIAISON, doer);
    }

    /** A made-up account with one role in a unit. */
    static Identity of(Role role, Unit unit) {
        return new Identity(
                -1,
                "scope-" + role,
                role.name(),
                unit.getId(),
                unit.getName(),
                unit.getRegion().getId(),
                Set.of(role));
    }

    static Unit unit(String code) {
        return bean(UnitService.class).get(code);
    }

    /** What a firm of the street looks like in a form. */
    FirmDraft firmForm() {
        return new FirmDraft(
                "企业" + mark,
                "王某",
                null,
                "地址" + mark,
                STREET,
                LocalDate.of(2019, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What the street's office answers for. */
    ResponsibilityDraft responsibilityForm() {
        return new ResponsibilityDraft(
                null, STREET, AnswerRole.ASSIST, doer.getCode(), LocalDate.of(2022, 1, 1), null, "依据" + mark);
    }

    private static String estate() {
        EstateRegister.Filter here = new EstateRegister.Filter(null, STREET, null, null, null);
        return As.user(
                "lianhua",
                () -> bean(EstateRegister.class)
                        .list(here, Page.Request.first(1))
                        .items()
                        .get(0)
                        .code());
    }

    private String firm(String tag) {
        return As.user("lianhua", () -> bean(FirmService.class).register(CreditCodes.of(tag), firmForm()));
    }

    private long responsibility() {
        return As.user("lianhua", () -> bean(ResponsibilityService.class).assign(responsibilityForm()));
    }

    MeetingDraft form() {
        return new MeetingDraft(
                STREET, "会议" + mark, "会议室" + mark, LocalDateTime.now(Time.ZONE).plusDays(3), List.of(doer.getCode()));
    }

    MatterDraft matterForm() {
        return new MatterDraft(STREET, "事项" + mark, "情况" + mark, null, false, null);
    }

    /** An outcome that is no action, written down anew for each call, because one of them strikes it out. */
    long decision() {
        As.user("lianhua", () -> bean(RoomService.class).decide(meeting, item, Decision.Kind.AGREEMENT, mark));
        return read(meeting).agenda().get(0).decisions().stream()
                .filter(outcome -> outcome.kind() == Decision.Kind.AGREEMENT)
                .mapToLong(MeetingView.Outcome::id)
                .max()
                .orElseThrow();
    }

    /** A template of the street, made at first use. */
    long template() {
        return As.user("lianhua", () -> {
            bean(TemplateService.class).keep(meeting, templateName());
            return bean(TemplateService.class).list().stream()
                    .filter(row -> row.name().equals(templateName()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    String templateName() {
        return "模板" + mark;
    }

    ActionDraft matter() {
        return new ActionDraft("任务" + mark, "要求" + mark, doer.getCode(), List.of(), 5, null);
    }

    static ActionService.Report report(String text, int percent, boolean done) {
        return new ActionService.Report(text, percent, done, null);
    }

    private long meeting() {
        return As.user("lianhua", () -> {
            long id = bean(MeetingService.class).draft(form());
            bean(AgendaService.class).propose(id, read(id).version(), "议题" + mark, mark);
            return id;
        });
    }

    private void convene() {
        As.user("lianhua", () -> {
            bean(MeetingService.class).convene(meeting, read(meeting).version());
            bean(MeetingService.class).start(meeting, read(meeting).version());
        });
    }

    /** Of another meeting, waiting to be countersigned by the unit. */
    private long minutes() {
        long id = meeting();
        As.user("lianhua", () -> {
            bean(MeetingService.class).convene(id, read(id).version());
            bean(MeetingService.class).start(id, read(id).version());
            bean(RoomService.class).mark(id, doer.getCode(), true);
            bean(MeetingService.class).end(id, read(id).version());
            bean(MinutesService.class).draft(id);
            bean(MinutesService.class).send(id, 1);
        });
        return id;
    }

    private void issue() {
        As.identity(doer(), () -> bean(MinutesService.class).countersign(issued, Countersign.Verdict.AGREED, null));
        As.user("lianhua", () -> {
            int version = bean(MinutesRegister.class).get(issued, null).version();
            bean(MinutesDesk.class).issue(issued, version, mark);
        });
    }

    private static MeetingView read(long id) {
        return As.user("lianhua", () -> bean(MeetingRegister.class).get(id));
    }

    private long evidence() {
        AttachmentService.Upload upload =
                new AttachmentService.Upload(mark + ".txt", mark.getBytes(StandardCharsets.UTF_8));
        return As.identity(doer(), () -> {
            bean(ActionService.class).accept(action, null);
            bean(ActionService.class).report(action, null, report("进展" + mark, 10, false), List.of(upload));
            return bean(ActionRegister.class).get(action).trail().stream()
                    .flatMap(step -> step.files().stream())
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    /** As if it had been handed out long ago, so that it stands in the figures of overdue actions and in every report since. */
    private void overdue() {
        String sql = "update meeting_action set assigned_on = date '2021-01-01', original_deadline = date '2021-01-15',"
                + " deadline = date '2021-01-15' where id = " + action;
        try (Connection connection =
                InitialContext.<DataSource>doLookup("java:/jdbc/EstatesDS").getConnection()) {
            connection.createStatement().executeUpdate(sql);
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A draft that has been changed since, so that {@link #STALE} is older. */
    private long letter() {
        return As.user("lianhua", () -> {
            long id = bean(UrgeService.class).draft(doer.getCode());
            bean(UrgeService.class).change(id, null, LocalDate.now(Time.ZONE).plusDays(5), "签发人");
            return id;
        });
    }

    private static long duty() {
        return As.user("zhujian", () -> bean(PlanService.class).measure(PLAN, MEASURE)).duties().stream()
                .filter(row -> row.unitCode().equals(WRITER))
                .findFirst()
                .orElseThrow()
                .dutyId();
    }

    private long progress() {
        return As.user("chengguan", () -> {
            ProgressService.Draft text = new ProgressService.Draft("进展" + mark, 10, "口径调整");
            long id = bean(ProgressService.class).write(duty, QUARTER, null, text);
            bean(ProgressService.class)
                    .submit(id, bean(ProgressService.class).get(id).row().version());
            return id;
        });
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
