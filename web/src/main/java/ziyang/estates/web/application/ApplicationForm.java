package ziyang.estates.web.application;

import java.math.BigDecimal;
import java.time.YearMonth;
import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationView;

/** What the form of an application holds. */
public class ApplicationForm {

    private String programme;
    private String estate;
    private String community;
    private YearMonth from;
    private YearMonth to;
    private String purpose;
    private String basis;
    private int households;
    private BigDecimal area;
    private BigDecimal amount;
    private String reason;
    private final PayeeForm payee = new PayeeForm();

    void fill(ApplicationView one) {
        programme = one.head().programmeCode();
        estate = one.estateCode();
        community = one.communityCode();
        from = YearMonth.from(one.head().from());
        to = YearMonth.from(one.head().to());
        purpose = one.purpose();
        basis = one.basis();
        households = one.sum().households();
        area = one.sum().area();
        boolean other = one.head().amount().compareTo(one.sum().computed()) != 0;
        amount = other ? one.head().amount() : null;
        payee.fill(one.payee());
    }

    ApplicationDraft draft() {
        return new ApplicationDraft(
                programme,
                estate,
                community,
                from,
                to,
                purpose,
                basis,
                households,
                area,
                amount,
                reason,
                payee.draft());
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(String community) {
        this.community = community;
    }

    public YearMonth getFrom() {
        return from;
    }

    public void setFrom(YearMonth from) {
        this.from = from;
    }

    public YearMonth getTo() {
        return to;
    }

    public void setTo(YearMonth to) {
        this.to = to;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public int getHouseholds() {
        return households;
    }

    public void setHouseholds(int households) {
        this.households = households;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PayeeForm getPayee() {
        return payee;
    }
}
