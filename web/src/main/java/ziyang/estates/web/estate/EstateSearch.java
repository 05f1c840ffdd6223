package ziyang.estates.web.estate;

import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.web.layout.Asked;

/** Which estates the reader wants to see, as it stands in the address. */
public class EstateSearch {

    private static final String TRUTH = "true|false";
    private static final String YEAR = "(19|20)\\d\\d";

    private String text;
    private String region;
    private String kind;
    private String inScope;
    private String builtBefore;

    /** Drops what means nothing; the page says what that was. */
    void check(Asked asked) {
        region = asked.region("region", region);
        kind = asked.kept("kind", kind, Asked.of(EstateKind.values()));
        inScope = asked.kept("inScope", inScope, value -> value.matches(TRUTH));
        builtBefore = asked.kept("builtBefore", builtBefore, value -> value.matches(YEAR));
    }

    EstateRegister.Filter filter() {
        return new EstateRegister.Filter(
                text,
                region,
                kind == null ? null : EstateKind.valueOf(kind),
                inScope == null ? null : Boolean.valueOf(inScope),
                builtBefore == null ? null : Integer.valueOf(builtBefore));
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getInScope() {
        return inScope;
    }

    public void setInScope(String inScope) {
        this.inScope = inScope;
    }

    public String getBuiltBefore() {
        return builtBefore;
    }

    public void setBuiltBefore(String builtBefore) {
        this.builtBefore = builtBefore;
    }
}
