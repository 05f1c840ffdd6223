package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of meetings of three parties, and how many estates hold them; the filter stands in the address. */
@Named
@RequestScoped
public class TripartitesView extends Sought {

    @Inject
    private TripartiteRegister register;

    @Inject
    private Asked asked;

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
        keepRegion(asked);
        from = text(asked.day("from", from));
        to = text(asked.day("to", to));
        open = asked.kept("open", open, value -> value.matches("true|false"));
        held = register.held(getRegion());
    }

    private TripartiteRegister.Filter filter() {
        return new TripartiteRegister.Filter(
                getText(),
                getRegion(),
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
