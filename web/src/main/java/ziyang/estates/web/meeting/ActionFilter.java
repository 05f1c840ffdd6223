package ziyang.estates.web.meeting;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ziyang.estates.action.ActionFigure;
import ziyang.estates.action.ActionRegister;
import ziyang.estates.action.ActionState;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.BusinessError.Allowed;
import ziyang.estates.base.Period;
import ziyang.estates.inbox.Light;
import ziyang.estates.web.layout.Asked;

/** Which actions the reader wants to see; as it stands in the form, in the address and in the session. */
public class ActionFilter implements Serializable {

    /** Beside the states: everything that the doer still has to do. */
    static final String OPEN = "OPEN";

    private String text;
    private String region;
    private String unit;
    private String state;
    private String light;
    private String period;
    private boolean led;
    private boolean mine;
    private String figure;

    /** The filter that an address names, as it stands there. */
    static ActionFilter of(UnaryOperator<String> parameters) {
        ActionFilter filter = new ActionFilter();
        filter.text = parameters.apply("text");
        filter.region = parameters.apply("region");
        filter.unit = parameters.apply("unit");
        filter.period = parameters.apply("period");
        filter.state = parameters.apply("state");
        filter.led = Boolean.parseBoolean(parameters.apply("led"));
        filter.mine = Boolean.parseBoolean(parameters.apply("mine"));
        filter.figure = parameters.apply("figure");
        filter.light = parameters.apply("light");
        return filter;
    }

    /** Without what means nothing; the page says what that was. */
    ActionFilter sense(Asked asked) {
        ActionFilter sense = copy();
        sense.region = asked.region("region", region);
        sense.unit = asked.unit(unit);
        sense.period = asked.period(period);
        sense.state = asked.kept("state", state, Asked.of(ActionState.values()).or(OPEN::equals));
        sense.figure = asked.kept("figure", figure, Asked.of(ActionFigure.values()));
        sense.light = asked.kept("light", light, Asked.of(Light.values()));
        return sense;
    }

    private static <E extends Enum<E>> E constant(String name, E[] constants, String value) {
        if (blank(value)) {
            return null;
        }
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> BusinessError.field(
                        name, "choice", new BusinessError.Label("field." + name), value, Allowed.of(constants)));
    }

    ActionFilter copy() {
        ActionFilter copy = new ActionFilter();
        copy.text = text;
        copy.region = region;
        copy.unit = unit;
        copy.period = period;
        copy.state = state;
        copy.led = led;
        copy.mine = mine;
        copy.figure = figure;
        copy.light = light;
        return copy;
    }

    ActionRegister.Filter forRegister() {
        Period within = blank(period) ? null : Period.of(period);
        ActionRegister.Only only = new ActionRegister.Only(
                OPEN.equals(state), led, mine, constant("figure", ActionFigure.values(), figure));
        ActionState one = only.open() ? null : constant("state", ActionState.values(), state);
        return new ActionRegister.Filter(
                text, region, unit, one, constant("light", Light.values(), light), within, only);
    }

    /** As parameters of an address, empty when nothing is filtered. */
    public String query() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("text", text);
        parameters.put("region", region);
        parameters.put("unit", unit);
        parameters.put("state", state);
        parameters.put("led", led ? "true" : null);
        parameters.put("mine", mine ? "true" : null);
        parameters.put("figure", figure);
        parameters.put("light", light);
        parameters.put("period", period);
        parameters.values().removeIf(value -> blank(Objects.toString(value, null)));
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    /** Whether helping units are left out. */
    public boolean isLed() {
        return led;
    }

    public void setLed(boolean led) {
        this.led = led;
    }

    /** Whether only what the reader handles is meant. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
