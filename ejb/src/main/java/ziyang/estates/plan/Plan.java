package ziyang.estates.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.base.Persistent;

/** A city's action plan (实施方案) as it was issued. Loaded once and never edited: it quotes an official document. */
@Entity
public class Plan extends Persistent {

    /** Years after the plan's last one in which its progress is still written: the closing year. */
    static final int CLOSING_YEARS = 1;

    private String code;
    private String documentNumber;
    private String title;
    private String noticeTitle;
    private String issuer;
    private LocalDate issuedOn;
    private int firstYear;
    private int lastYear;
    private String scope;
    private String addressees;
    private String basis;
    private String preamble;
    private String guidingThought;
    private String goals;

    @ElementCollection
    @CollectionTable(name = "plan_safeguard", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "seq")
    private List<Safeguard> safeguards = new ArrayList<>();

    protected Plan() {}

    Plan(String code, String title, String scope) {
        this.code = code;
        this.title = title;
        this.scope = scope;
    }

    Plan issued(String documentNumber, String noticeTitle, String issuer, LocalDate issuedOn) {
        this.documentNumber = documentNumber;
        this.noticeTitle = noticeTitle;
        this.issuer = issuer;
        this.issuedOn = issuedOn;
        return this;
    }

    void runs(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    Plan addressed(List<String> addressees, List<String> basis) {
        this.addressees = String.join("\n", addressees);
        this.basis = String.join("\n", basis);
        return this;
    }

    Plan says(String preamble, String guidingThought, String goals) {
        this.preamble = preamble;
        this.guidingThought = guidingThought;
        this.goals = goals;
        return this;
    }

    void safeguardedBy(Safeguard safeguard) {
        safeguards.add(safeguard);
    }

    /**
     * The quarter for which progress may be written on the day.
     *
     * @throws BusinessError {@code plan.progress.period} when it is no quarter or lies outside the plan's years and the closing
     *     year, {@code plan.progress.future} when it has not begun
     */
    public Period reportable(String period, LocalDate today) {
        Period quarter = Period.of(period);
        if (!reportsOn(quarter)) {
            throw BusinessError.invalid(
                    "plan.progress.period", period, firstYear + "Q1", lastYear + CLOSING_YEARS + "Q4");
        }
        if (quarter.from().isAfter(today)) {
            throw BusinessError.invalid("plan.progress.future", period);
        }
        return quarter;
    }

    /** Whether it is a quarter of the plan's years or of the closing year. */
    boolean reportsOn(Period period) {
        int year = period.from().getYear();
        return period.code().contains("Q") && year >= firstYear && year <= lastYear + CLOSING_YEARS;
    }

    public String getCode() {
        return code;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getTitle() {
        return title;
    }

    /** The title of the notice that issued the plan. */
    public String getNoticeTitle() {
        return noticeTitle;
    }

    public String getIssuer() {
        return issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public int getFirstYear() {
        return firstYear;
    }

    public int getLastYear() {
        return lastYear;
    }

    /** Which estates it covers, in its own words. */
    public String getScope() {
        return scope;
    }

    public List<String> getAddressees() {
        return addressees.lines().toList();
    }

    public List<String> getBasis() {
        return basis.lines().toList();
    }

    public String getPreamble() {
        return preamble;
    }

    public String getGuidingThought() {
        return guidingThought;
    }

    public String getGoals() {
        return goals;
    }

    public List<Safeguard> getSafeguards() {
        return safeguards;
    }

    @Override
    public String called() {
        return documentNumber;
    }
}
