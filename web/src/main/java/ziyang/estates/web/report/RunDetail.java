package ziyang.estates.web.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.archive.ReportRun;
import ziyang.estates.reports.document.Format;
import ziyang.estates.web.door.Download;

/** One run of the archive with the figures that were printed. */
@Named
@RequestScoped
public class RunDetail {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private ArchiveService archive;

    private ReportRun run;
    private Figures figures;

    @PostConstruct
    void read() throws JsonProcessingException {
        run = archive.get(Download.number(Faces.getRequestParameter("id")));
        figures = Figures.of(JSON.readTree(run.getFigures()));
    }

    public ReportRun getRun() {
        return run;
    }

    public Figures getFigures() {
        return figures;
    }

    public List<String> getFormats() {
        return Arrays.stream(Format.values()).map(Format::extension).toList();
    }
}
