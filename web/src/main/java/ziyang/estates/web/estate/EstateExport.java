package ziyang.estates.web.estate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ziyang.estates.base.Texts;
import ziyang.estates.estate.EstateExporter;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.layout.Language;

/** The list of estates as a sheet that the importer takes back. */
@WebServlet("/estate/estates.xlsx")
public class EstateExport extends HttpServlet {

    @Inject
    private transient EstateExporter exporter;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EstateSearch search = EstateSearch.of(request::getParameter);
        String name = Texts.in(language.getLocale()).get("register.estates");
        Download.announce(response, name + ".xlsx", Format.XLSX.mediaType());
        exporter.write(search.filter(), response.getOutputStream());
    }
}
