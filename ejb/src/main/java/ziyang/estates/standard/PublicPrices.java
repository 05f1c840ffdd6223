package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.OpenTo;

/** What everybody reads about guide prices, without an account: what holds today, and what held on any day. */
@Stateless
public class PublicPrices {

    @Inject
    private Standards standards;

    @Inject
    private PriceTables tables;

    @Inject
    private Grades grades;

    @Inject
    private CalendarService calendar;

    /**
     * The tables that hold on a day.
     *
     * @param day null for today
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<PriceTableView> list(LocalDate day) {
        return tables.on(on(day)).stream().map(this::view).toList();
    }

    /**
     * The tables of a published edition; empty for one that sets no prices.
     *
     * @throws BusinessError {@code missing} for what is not published
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<PriceTableView> of(String code, int seq) {
        return tables.of(edition(code, seq)).stream()
                .map(table -> view(new PriceTables.Placed(table, tables.link(table))))
                .toList();
    }

    /**
     * The grades of a published edition.
     *
     * @throws BusinessError {@code missing} for what is not published
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public ScaleView scale(String code, int seq) {
        Edition edition = edition(code, seq);
        return ScaleView.of(edition, grades.of(edition));
    }

    /**
     * The price on a day.
     *
     * @throws BusinessError {@code price.unknown} where none holds on that day, {@code price.grade.none} for a grade or a type of
     *     building that the table does not price
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public PriceAnswer price(@NotNull @Valid PriceQuestion question) {
        LocalDate day = on(question.on());
        PriceTables.Placed placed = tables.on(day).stream()
                .filter(one -> one.table().getKind() == question.kind())
                .filter(one -> one.table().getRegion() == null
                        || Objects.equals(one.table().getRegion().getCode(), question.region()))
                .max(Comparator.comparing(one -> one.table().getRegion() != null))
                .orElseThrow(() -> BusinessError.field("on", "price.unknown", question.kind(), day));
        GuidePrice price = placed.table().getPrices().stream()
                .filter(one -> one.getBuilding() == question.building() && called(one.getGrade(), question.grade()))
                .findFirst()
                .orElseThrow(
                        () -> BusinessError.field("grade", "price.grade.none", question.grade(), question.building()));
        return new PriceAnswer(
                day,
                price.getGrade().getName(),
                price.getBuilding(),
                price.getAmount(),
                price.floor(),
                price.ceiling(),
                view(placed));
    }

    private static boolean called(ServiceGrade grade, String asked) {
        return grade.getName().equals(asked.strip())
                || String.valueOf(grade.getRank()).equals(asked.strip());
    }

    private Edition edition(String code, int seq) {
        return standards.on(code, calendar.today(), true).editions().stream()
                .filter(edition -> edition.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Edition", seq));
    }

    private PriceTableView view(PriceTables.Placed placed) {
        PriceTable table = placed.table();
        return PriceTableView.of(
                table, grades.of(table.getGrades()), placed.link().until());
    }

    private LocalDate on(LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
