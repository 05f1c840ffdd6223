package ziyang.estates.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.exchange.ImportState;
import ziyang.estates.exchange.ImportView;
import ziyang.estates.web.door.Download;

/** One run: how far it has come, and what was wrong. */
@Named
@RequestScoped
public class ImportRunView {

    @Inject
    private ImportService imports;

    private ImportView run;

    @PostConstruct
    void read() {
        run = imports.get(Download.number(Faces.getRequestParameter("id")));
    }

    /** Takes the run before the page says anything. */
    public void ready() {
        run.id();
    }

    /** Whether the page has to ask again. */
    public boolean isRunning() {
        return run.state() == ImportState.RUNNING;
    }

    /** The tone of the state's chip. */
    public String getTone() {
        return switch (run.state()) {
            case RUNNING -> "going";
            case WRITTEN -> "good";
            case CHECKED -> "calm";
            case REFUSED, BROKEN -> "bad";
        };
    }

    public ImportView getRun() {
        return run;
    }
}
