package ziyang.estates.web.estate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    static EstateSearch of(UnaryOperator<String> parameters) {
        EstateSearch search = new EstateSearch();
        search.text = parameters.apply("text");
        search.region = parameters.apply("region");
        search.kind = meant(parameters.apply("kind"), Asked.of(EstateKind.values()));
        search.inScope = meant(parameters.apply("inScope"), value -> value.matches(TRUTH));
        search.builtBefore = meant(parameters.apply("builtBefore"), value -> value.matches(YEAR));
        return search;
    }

    private static String meant(String value, Predicate<String> sense) {
        return value != null && sense.test(value) ? value : null;
    }

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

    /** As parameters of an address; empty when nothing is filtered. */
    public String getQuery() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("text", text);
        parameters.put("region", region);
        parameters.put("kind", kind);
        parameters.put("inScope", inScope);
        parameters.put("builtBefore", builtBefore);
        String query = parameters.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
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
