package ziyang.estates.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Origin;
import ziyang.estates.permission.Permission;

/** Takes in sheets: template, run, progress and what was wrong. Everybody sees the runs of their own account. */
@Stateless
public class ImportService {

    /** Largest file taken, in bytes; larger than an attachment, for it is read from disk and never held in memory. */
    private static final int LIMIT = Settings.number("estates.import.limit", 30 * 1024 * 1024);

    private static final int SHOWN = 200;

    /** A register that the account may fill. */
    public record Register(String code, List<Column> columns) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Imports imports;

    @Inject
    private ImportWork work;

    @Inject
    private ImportLog log;

    @Inject
    private Clock clock;

    /** The registers that the account may fill from a sheet. */
    @Needs(Permission.IMPORT_RUN)
    public List<Register> registers() {
        Identity who = Identity.get();
        return imports.all().stream()
                .filter(importer -> who.may(importer.permission()))
                .map(importer -> new Register(importer.register(), importer.columns()))
                .toList();
    }

    /** Writes the template of a register as a workbook with drop-downs. */
    @Needs(Permission.IMPORT_RUN)
    public void template(@NotBlank String register, @NotNull OutputStream out) {
        Template.write(register, permitted(register).columns(), out);
    }

    /**
     * Begins to take in a file; the run goes on by itself.
     *
     * @param locale of the words in which the rows' errors are told
     * @return id of the run
     * @throws BusinessError {@code import.large}, {@code import.kind}
     */
    @Needs(Permission.IMPORT_RUN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long start(
            @NotBlank String register,
            @NotBlank String fileName,
            @NotNull InputStream content,
            @NotNull ImportMode mode,
            @NotNull Locale locale) {
        permitted(register);
        String name = bare(fileName);
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|csv)")) {
            throw BusinessError.field("file", "import.kind", name);
        }
        Path file = kept(content, name);
        long run = log.begin(new ImportRun(register, name, mode, Identity.get(), clock.instant()));
        work.run(new ImportWork.Order(run, register, file, name, mode, locale), Identity.get(), Origin.current());
        return run;
    }

    /** One run of the account's own, with the first of what was wrong. */
    @Needs(Permission.IMPORT_RUN)
    public ImportView get(long id) {
        ImportRun run = own(id);
        List<?> rows = entities.createNativeQuery(
                        "select p.line, p.header, p.reason from import_problem p where p.run_id = ? order by p.seq")
                .setParameter(1, id)
                .setMaxResults(SHOWN)
                .getResultList();
        List<Problems.Problem> problems = rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Problems.Problem(((Number) row[0]).intValue(), (String) row[1], (String) row[2]))
                .toList();
        return ImportView.of(run, clock.instant(), problems);
    }

    /** The runs of the account, the latest first. */
    @Needs(Permission.IMPORT_RUN)
    public Page<ImportView> list(Page.Request page) {
        var runs = new Query.Projection<>("r", "r", "r.id desc", ImportRun.class);
        return Query.from("ImportRun r")
                .and("r.accountId = :account", "account", Identity.get().accountId())
                .page(entities, runs, page)
                .map(run -> ImportView.of(run, clock.instant(), List.of()));
    }

    /** The sheet of the wrong rows, each with its reasons. */
    @Needs(Permission.IMPORT_RUN)
    public Attachment annotated(long id) {
        Attachment sheet = own(id).getSheet();
        if (sheet == null) {
            throw BusinessError.missing("Attachment", id);
        }
        sheet.getContent();
        return sheet;
    }

    private ImportRun own(long id) {
        ImportRun run = entities.find(ImportRun.class, id);
        if (run == null || run.getAccountId() != Identity.get().accountId()) {
            throw BusinessError.missing("ImportRun", id);
        }
        return run;
    }

    private Importer<?> permitted(String register) {
        Importer<?> importer = imports.get(register);
        Identity.require(importer.permission());
        return importer;
    }

    private static Path kept(InputStream content, String name) {
        try {
            Path file = Files.createTempFile("import-", ".sheet");
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] block = new byte[1 << 16];
                long length = 0;
                for (int read = content.read(block); read > 0; read = content.read(block)) {
                    length += read;
                    if (length > LIMIT) {
                        Files.delete(file);
                        throw new BusinessError(BusinessError.Kind.TOO_LARGE, "import.large", name, LIMIT >> 20);
                    }
                    out.write(block, 0, read);
                }
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The last part of a path, without control characters, at most 200 long. */
    private static String bare(String path) {
        String name = path.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
