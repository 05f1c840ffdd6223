package ziyang.estates.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.exchange.ImportMode;
import ziyang.estates.exchange.ImportService;
import ziyang.estates.exchange.ImportView;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Words;

/** Taking in a sheet: which register, which file, what happens to rows that are wrong; and the account's runs so far. */
@Named
@RequestScoped
public class ImportsView {

    @Inject
    private ImportService imports;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    private String register;
    private Part file;
    private ImportMode mode = ImportMode.DRY;
    private List<SelectItem> registers;
    private Rows<ImportView> runs;

    @PostConstruct
    void open() {
        register = Faces.getRequestParameter("register");
        registers = imports.registers().stream()
                .map(one -> new SelectItem(one.code(), words.text("register." + one.code())))
                .toList();
        runs = new Rows<>(imports::list);
    }

    /** Begins to take it in and goes on to the page that shows how far it has come. */
    public String start() {
        Long run = notices.attempt(this::begin, "import.begun");
        return run == null ? null : "/exchange/run?faces-redirect=true&id=" + run;
    }

    private long begin() throws Exception {
        try (InputStream content = file.getInputStream()) {
            return imports.start(register, file.getSubmittedFileName(), content, mode, Faces.getLocale());
        }
    }

    public List<SelectItem> getRegisters() {
        return registers;
    }

    public List<SelectItem> getModes() {
        return choices.of(ImportMode.values());
    }

    public Rows<ImportView> getRuns() {
        return runs;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }
}
