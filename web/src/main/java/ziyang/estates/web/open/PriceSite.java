package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Texts;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceQuestion;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;

/** Guide prices of a day, and what they come to for a dwelling. */
public class PriceSite extends OpenPages {

    /** One of several to choose from. */
    public record Option(String value, String label, boolean chosen) {}

    @Inject
    private transient PublicPrices prices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Locale language = Address.language(request);
        List<PriceTableView> tables = List.of();
        try {
            LocalDate day = Address.day(request.getParameter("on"));
            request.setAttribute("day", day);
            tables = prices.list(day);
            if (said(request, "building") != null || said(request, "grade") != null) {
                request.setAttribute("quote", quote(request, day));
            }
        } catch (BusinessError refused) {
            response.setStatus(refused.kind().status());
            request.setAttribute("wrong", refused.text(language));
        }
        request.setAttribute("tables", tables);
        offer(request, tables, Texts.in(language));
        speak(request, language);
        response.setHeader("Cache-Control", "no-cache");
        write(response, rendered(request, response, "prices"));
    }

    private Quote quote(HttpServletRequest request, LocalDate day) {
        PriceQuestion question = new PriceQuestion(
                day,
                chosen(request, "kind", PriceKind.class),
                chosen(request, "building", BuildingType.class),
                asked(request, "grade"),
                said(request, "region"));
        return Quote.of(prices.price(question), said(request, "area"), said(request, "agreed"));
    }

    private static <E extends Enum<E>> E chosen(HttpServletRequest request, String name, Class<E> type) {
        String word = asked(request, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> BusinessError.field(name, "price.ask"));
    }

    private static String asked(HttpServletRequest request, String name) {
        String word = said(request, name);
        if (word == null) {
            throw BusinessError.field(name, "price.ask");
        }
        return word;
    }

    /** Null when nothing was entered. */
    private static String said(HttpServletRequest request, String name) {
        String word = request.getParameter(name);
        return word == null || word.isBlank() ? null : word.strip();
    }

    private static void offer(HttpServletRequest request, List<PriceTableView> tables, Texts words) {
        request.setAttribute("kinds", options(Arrays.stream(PriceKind.values()), words, said(request, "kind")));
        request.setAttribute(
                "buildings",
                options(
                        tables.stream()
                                .flatMap(table -> table.buildings().stream())
                                .distinct()
                                .sorted(),
                        words,
                        said(request, "building")));
        request.setAttribute(
                "grades",
                tables.stream()
                        .flatMap(table -> table.rows().stream())
                        .map(PriceTableView.Row::grade)
                        .distinct()
                        .map(grade -> new Option(grade, grade, grade.equals(said(request, "grade"))))
                        .toList());
        Map<String, String> areas = tables.stream()
                .filter(table -> table.regionCode() != null)
                .collect(Collectors.toMap(PriceTableView::regionCode, PriceTableView::region, (one, other) -> one));
        request.setAttribute(
                "regions",
                areas.entrySet().stream()
                        .map(area -> new Option(
                                area.getKey(), area.getValue(), area.getKey().equals(said(request, "region"))))
                        .toList());
        List.of("area", "agreed").forEach(name -> request.setAttribute(name, said(request, name)));
    }

    private static List<Option> options(Stream<? extends Enum<?>> all, Texts words, String chosen) {
        Function<Enum<?>, Option> option =
                one -> new Option(one.name(), words.of(one), one.name().equals(chosen));
        return all.map(option).toList();
    }
}
