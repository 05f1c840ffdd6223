package ziyang.estates.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;
import org.primefaces.util.EscapeUtils;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Period;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree.Node;
import ziyang.estates.unit.UnitService;
import ziyang.estates.web.door.Notices;

/** What can be chosen in filters and forms, ready as items. */
@Named
@ApplicationScoped
public class Choices {

    /** The plan's first year: nothing is older. */
    private static final int FIRST_YEAR = 2020;

    @Inject
    private RegionService regions;

    @Inject
    private UnitService units;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private Notices notices;

    /** Areas and streets whose matters the reader may meet: a unit without regions of its own meets all of them. */
    public List<SelectItem> getRegions() {
        Scope scope = access.scope();
        return items(node -> node.level() != Region.Level.COMMUNITY
                && node.level() != Region.Level.CITY
                && (scope.everything()
                        || scope.regions().isEmpty()
                        || scope.regions().contains(node.id())));
    }

    /** Regions that the reader is responsible for, down to the streets. */
    public List<SelectItem> getOwnRegions() {
        return items(node -> node.level() != Region.Level.COMMUNITY && access.covers(node.id()));
    }

    /** Everything from the areas to the communities that the reader may look at. */
    public List<SelectItem> getCommunities() {
        Scope scope = access.scope();
        return items(node -> node.level() != Region.Level.CITY
                && (scope.everything()
                        || scope.regions().isEmpty()
                        || scope.regions().contains(node.id())));
    }

    /** Regions of one level. */
    public List<SelectItem> of(Region.Level level) {
        return items(node -> node.level() == level);
    }

    /** Regions of one level that the reader is responsible for. */
    public List<SelectItem> own(Region.Level level) {
        return items(node -> node.level() == level && access.covers(node.id()));
    }

    /** Communities that the reader is responsible for. */
    public List<SelectItem> getOwnCommunities() {
        return items(node -> node.level() == Region.Level.COMMUNITY && access.covers(node.id()));
    }

    public List<SelectItem> getYesNo() {
        return List.of(new SelectItem(true, notices.text("yes")), new SelectItem(false, notices.text("no")));
    }

    /** Every unit by its code. */
    public List<SelectItem> getUnits() {
        return units.list(null).stream()
                .map(unit -> new SelectItem(unit.code(), words.name(unit.name())))
                .toList();
    }

    /** Years and quarters, the latest first. */
    public List<SelectItem> getPeriods() {
        LocalDate today = LocalDate.now(clock);
        List<SelectItem> items = new ArrayList<>();
        for (int year = today.getYear(); year >= FIRST_YEAR; year--) {
            items.add(period(String.valueOf(year)));
            for (int quarter = 4; quarter > 0; quarter--) {
                items.add(period(year + "Q" + quarter));
            }
        }
        items.removeIf(item -> Period.of((String) item.getValue()).from().isAfter(today));
        return items;
    }

    /** Quarters, the latest first. */
    public List<SelectItem> getQuarters() {
        return getPeriods().stream()
                .filter(item -> item.getValue().toString().contains("Q"))
                .toList();
    }

    public List<Integer> getYears() {
        List<Integer> years = new ArrayList<>();
        for (int year = LocalDate.now(clock).getYear(); year >= FIRST_YEAR; year--) {
            years.add(year);
        }
        return years;
    }

    /**
     * The options of a select in a filter, as HTML: written one by one on the page, each of some hundred regions costs more than reading
     * the list it filters.
     *
     * @param chosen the value that is chosen, null for none
     */
    public String options(List<SelectItem> items, Object chosen) {
        String marked = String.valueOf(chosen);
        StringBuilder html = new StringBuilder();
        for (SelectItem item : items) {
            String value = String.valueOf(item.getValue());
            html.append("<option value=\"").append(EscapeUtils.forHtmlAttribute(value));
            html.append(value.equals(marked) ? "\" selected=\"selected\">" : "\">");
            html.append(EscapeUtils.forHtml(item.getLabel())).append("</option>");
        }
        return html.toString();
    }

    /** The constants by name, in the reader's words. */
    public List<SelectItem> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), words.of(constant)))
                .toList();
    }

    /** A period in the reader's words; nothing for none. */
    public String periodWords(String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        Period period = Period.of(code);
        return Faces.getLocale().equals(Locale.ENGLISH) ? period.code().replace("Q", " Q") : period.words();
    }

    private SelectItem period(String code) {
        return new SelectItem(code, periodWords(code));
    }

    private List<SelectItem> items(Predicate<Node> wanted) {
        return regions.list(null).stream()
                .filter(wanted)
                .map(node -> new SelectItem(node.code(), words.name(node.name())))
                .toList();
    }
}
