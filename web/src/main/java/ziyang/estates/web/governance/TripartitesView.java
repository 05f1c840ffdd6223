package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;

/** The list of meetings of three parties, and how many estates hold them; the filter stands in the address. */
@Named
@RequestScoped
public class TripartitesView {

    @Inject
    private TripartiteRegister register;

    @Inject
    private Asked asked;

    private String text;
    private String region;
    private String estate;
    private String from;
    private String to;
    private String open;
    private Rows<TripartiteView.Row> rows;
    private TripartiteRegister.Held held;

    @PostConstruct
    void begin() {
        rows = new Rows<>(page -> register.list(filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address, and counts. */
    public void check() {
        region = asked.region("region", region);
        from = text(asked.day("from", from));
        to = text(asked.day("to", to));
        open = asked.kept("open", open, value -> value.matches("true|false"));
        held = register.held(region);
    }

    private TripartiteRegister.Filter filter() {
        return new TripartiteRegister.Filter(
                text,
                region,
                estate,
                asked.day("from", from),
                asked.day("to", to),
                open == null ? null : Boolean.valueOf(open));
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    public TripartiteRegister.Held getHeld() {
        return held;
    }

    public Rows<TripartiteView.Row> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }
}
