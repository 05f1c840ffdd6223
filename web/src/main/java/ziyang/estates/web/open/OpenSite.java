package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.standard.StandardPapers;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.EditionView.ClauseRow;
import ziyang.estates.standard.PublicConsultations;
import ziyang.estates.standard.PublicPrices;
import ziyang.estates.standard.PublicStandards;
import ziyang.estates.web.door.Download;

/** Answers what everybody reads: from the store, or by making the page. */
public class OpenSite extends OpenPages {

    private static final String COMPARE = "compare";
    private static final String COMMENTS = "comments";
    private static final int EDITION = 2;
    private static final int CLAUSE = 3;
    private static final Map<String, Format> PAPERS = Map.of("text.pdf", Format.PDF, "text.docx", Format.DOCX);

    private static final Pattern CHECKLIST = Pattern.compile("checklist-([1-9])\\.(pdf|xlsx|docx)");

    @Inject
    private transient PageStore store;

    @Inject
    private transient PublicStandards standards;

    @Inject
    private transient PublicPrices prices;

    @Inject
    private transient PublicConsultations consultations;

    @Inject
    private transient StandardPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null || "/".equals(request.getPathInfo())) {
            response.sendRedirect(request.getContextPath() + "/open/standards");
            return;
        }
        try {
            Address address = Address.of(request);
            String stamp = store.stamp();
            PageStore.Page page = store.find(address, stamp);
            if (page == null) {
                page = store.keep(address, stamp, make(request, response, address));
            }
            send(request, response, page);
        } catch (BusinessError refused) {
            refuse(request, response, refused);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, PageStore.Page page)
            throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", "public, no-cache");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (page.name() != null) {
            Download.announce(response, page.name(), page.type());
        }
        response.setContentType(page.type());
        response.setContentLength(page.bytes().length);
        response.getOutputStream().write(page.bytes());
    }

    private PageStore.Page make(HttpServletRequest request, HttpServletResponse response, Address address)
            throws ServletException, IOException {
        PrintedFile paper = paper(address.steps());
        if (paper != null) {
            return new PageStore.Page(paper.content(), paper.mediaType(), paper.name());
        }
        speak(request, address.locale());
        request.setAttribute("day", address.on());
        return PageStore.Page.html(rendered(request, response, page(request, address)));
    }

    /** The whole edition on paper, or the checklist of one of its grades; null for every other address. */
    private PrintedFile paper(List<String> steps) {
        if (steps.size() != CLAUSE) {
            return null;
        }
        int seq = Address.number(steps.get(1));
        Matcher checklist = CHECKLIST.matcher(steps.get(2));
        if (checklist.matches()) {
            Format format = Format.valueOf(checklist.group(2).toUpperCase(Locale.ROOT));
            return papers.checklist(steps.get(0), seq, Integer.parseInt(checklist.group(1)), format);
        }
        Format format = PAPERS.get(steps.get(2));
        return format == null ? null : papers.text(steps.get(0), seq, format);
    }

    /** Reads what the page shows, and says which page that is. */
    private String page(HttpServletRequest request, Address address) {
        List<String> steps = address.steps();
        if (steps.isEmpty()) {
            request.setAttribute("standards", standards.list(address.on()));
            return "standards";
        }
        String code = steps.get(0);
        if (steps.size() == 1) {
            request.setAttribute("standard", standards.get(code, address.on()));
            return "standard";
        }
        if (steps.size() == EDITION && COMPARE.equals(steps.get(1))) {
            return comparison(request, address, code);
        }
        EditionView edition = standards.edition(code, Address.number(steps.get(1)), address.on());
        request.setAttribute("edition", edition);
        if (steps.size() == EDITION) {
            int seq = edition.row().seq();
            request.setAttribute("tables", prices.of(code, seq));
            request.setAttribute("scale", prices.scale(code, seq));
            return "edition";
        }
        if (steps.size() == CLAUSE && COMMENTS.equals(steps.get(2))) {
            request.setAttribute(
                    "comments", consultations.outcome(code, edition.row().seq()));
            return COMMENTS;
        }
        if (steps.size() > CLAUSE) {
            throw BusinessError.missing("Clause", steps.get(CLAUSE));
        }
        clause(request, edition.clauses(), steps.get(2));
        return "clause";
    }

    private String comparison(HttpServletRequest request, Address address, String code) {
        request.setAttribute("both", standards.compare(code, address.before(), address.after()));
        return COMPARE;
    }

    private static void clause(HttpServletRequest request, List<ClauseRow> clauses, String number) {
        int at = IntStream.range(0, clauses.size())
                .filter(one -> clauses.get(one).number().equals(number))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Clause", number));
        request.setAttribute("clause", clauses.get(at));
        request.setAttribute("previous", at == 0 ? null : clauses.get(at - 1));
        request.setAttribute("next", at + 1 == clauses.size() ? null : clauses.get(at + 1));
    }
}
