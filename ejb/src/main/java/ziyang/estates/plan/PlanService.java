package ziyang.estates.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.UnitService;

/** Reads plans and loads further ones. A plan is a public document: whoever may read plans reads all of it. */
@Stateless
public class PlanService {

    /** Longest file taken, in characters. */
    static final int LONGEST = 1_000_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A plan as the list shows it. */
    public record Row(
            String code,
            String documentNumber,
            String title,
            String issuer,
            LocalDate issuedOn,
            int firstYear,
            int lastYear) {}

    /** A duty before its progress is put beside it. */
    public record Bare(long id, DutyRole role, long unit, String unitCode, String unitName, String wording) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Inject
    private ProgressService progress;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** All plans, the latest first. */
    @Needs(Permission.PLAN_READ)
    public List<Row> list() {
        return Query.from("Plan p")
                .list(
                        entities,
                        "new ziyang.estates.plan.PlanService.Row(p.code, p.documentNumber, p.title, p.issuer, p.issuedOn,"
                                + " p.firstYear, p.lastYear)",
                        "p.issuedOn desc, p.code",
                        Row.class)
                .getResultList();
    }

    /** @throws BusinessError {@code missing} */
    @Needs(Permission.PLAN_READ)
    public PlanView get(@NotNull String code) {
        return new PlanReading(entities, find(code)).view();
    }

    /** The quarters that progress can be written for today, the latest first. */
    @Needs(Permission.PLAN_READ)
    public List<String> quarters(@NotNull String code) {
        Plan plan = find(code);
        LocalDate today = LocalDate.now(clock);
        LinkedList<String> quarters = new LinkedList<>();
        Period quarter = Period.of(plan.getFirstYear() + "Q1");
        while (plan.reportsOn(quarter) && !quarter.from().isAfter(today)) {
            quarters.addFirst(quarter.code());
            quarter = Period.quarterOf(quarter.to().plusDays(1));
        }
        return quarters;
    }

    private Plan find(String code) {
        return Query.from("Plan p")
                .and("p.code = :code")
                .with("code", code)
                .list(entities, "p", "p.id", Plan.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Plan", code));
    }

    /**
     * One measure with its duties; the latest progress stands only beside those that the reader's scope reaches.
     *
     * @throws BusinessError {@code missing}
     */
    @Needs(Permission.PLAN_READ)
    public MeasureView measure(@NotNull String planCode, @NotNull String measureCode) {
        Measure measure = Query.from("Measure m")
                .and("m.plan.code = :plan and m.code = :code")
                .with("plan", planCode)
                .with("code", measureCode)
                .list(entities, "m", "m.id", Measure.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Measure", measureCode));
        return new MeasureView(
                planCode,
                measure.getPlan().getTitle(),
                measure.getCode(),
                measure.getNumber(),
                measure.getSection(),
                measure.getTitle(),
                measure.getText(),
                duties(measure));
    }

    /**
     * Loads a plan beside those that are there, all or nothing.
     *
     * @param json in the form of {@code data/plan/zfbf-2020-72.json}; units by code, official name or alias
     * @return the plan's code
     * @throws BusinessError {@code plan.file} with every flaw of the file
     */
    @Needs(Permission.PLAN_LOAD)
    public String load(@NotBlank @Size(max = LONGEST) String json) {
        PlanFile file = PlanFile.read(parse(json), units::resolve);
        if (file.code() != null && knows(file.code())) {
            file.codeTaken();
        }
        if (!file.flaws().isEmpty()) {
            throw BusinessError.invalid("plan.file", String.join("；", file.flaws()));
        }
        file.records().forEach(entities::persist);
        entities.flush();
        return file.code();
    }

    @OpenTo(OpenTo.Whom.INSIDE)
    public boolean knows(String code) {
        return Query.from("Plan p").and("p.code = :code").with("code", code).count(entities, "p") > 0;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw BusinessError.invalid("plan.file", broken.getOriginalMessage());
        }
    }

    private List<MeasureView.DutyRow> duties(Measure measure) {
        Map<Long, ProgressService.Row> latest =
                progress.list(measure.getPlan().getCode(), measure.getCode(), null, null).stream()
                        .collect(Collectors.toMap(
                                ProgressService.Row::dutyId, Function.identity(), (first, earlier) -> first));
        return Query.from("Duty d join d.unit u")
                .and("d.measure = :measure", "measure", measure)
                .list(
                        entities,
                        "new ziyang.estates.plan.PlanService.Bare(d.id, d.role, u.id, u.code, u.name, d.wording)",
                        "d.seq",
                        Bare.class)
                .getResultStream()
                .map(duty -> row(duty, latest.get(duty.id())))
                .toList();
    }

    private MeasureView.DutyRow row(Bare duty, ProgressService.Row latest) {
        boolean own = access.may(Permission.PLAN_REPORT) && access.who().unitId() == duty.unit();
        return new MeasureView.DutyRow(
                duty.id(), duty.role(), duty.unitCode(), duty.unitName(), duty.wording(), own, latest);
    }
}
