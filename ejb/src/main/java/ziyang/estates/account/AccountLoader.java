package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Role;
import ziyang.estates.unit.UnitService;

/**
 * The first accounts. In demonstration mode: fifteen accounts with the published password. Otherwise: only the three administrators,
 * each with a one-time password of its own, written to a file that only the server's user can read.
 */
@Stateless
public class AccountLoader implements Loader {

    /** Published on the sign-in page of a demonstration. */
    public static final String DEMONSTRATION_PASSWORD = "Estates-2026";

    private static final Logger LOG = System.getLogger(AccountLoader.class.getName());

    /** Who starts with which role. */
    private record Start(String username, String displayName, String unit, Role role) {}

    private static final List<Start> ADMINISTRATORS = List.of(
            new Start("sysadmin", "系统管理员", "city-government-office", Role.SYSTEM_ADMIN),
            new Start("secadmin", "安全管理员", "city-government-office", Role.SECURITY_ADMIN),
            new Start("auditor", "审计管理员", "city-government-office", Role.AUDIT_ADMIN));

    private static final List<Start> DEMONSTRATION = List.of(
            new Start("ducha", "督查室", "supervision-office", Role.SUPERVISION),
            new Start("zhujian", "市住建局", "housing-bureau", Role.CITY_STAFF),
            new Start("zhujian2", "市住建局经办人", "housing-bureau", Role.CITY_STAFF),
            new Start("yanjiang", "雁江区", "area-yanjiang", Role.AREA),
            new Start("lianhua", "莲花街道", "street-lianhua", Role.STREET),
            new Start("lianhua2", "莲花街道经办人", "street-lianhua", Role.STREET),
            new Start("shequ", "雁中社区", "community-yanzhong", Role.COMMUNITY),
            new Start("sanxianci", "三贤祠街道", "street-sanxianci", Role.STREET),
            new Start("chengguan", "市城管局联络员", "urban-enforcement-bureau", Role.LIAISON),
            new Start("chengguan2", "市城管局联络员乙", "urban-enforcement-bureau", Role.LIAISON),
            new Start("gongan", "市公安局联络员", "public-security-bureau", Role.LIAISON),
            new Start("caizheng", "市财政局", "finance-bureau", Role.FINANCE),
            new Start("shuiwu", "供水企业", "water-utility", Role.UTILITY_LIAISON));

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private UnitService units;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 30;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
        if (known > 0) {
            return;
        }
        if (Settings.demonstration()) {
            ADMINISTRATORS.forEach(this::demonstrate);
            DEMONSTRATION.forEach(this::demonstrate);
        } else {
            write(ADMINISTRATORS.stream().map(this::open).collect(Collectors.joining("\n", "", "\n")));
        }
    }

    /** The address and the demonstration accounts, for the console. */
    /** The address and the accounts to try the portal with; null outside demonstration mode. */
    public static String demonstrationWelcome() {
        if (!Settings.demonstration()) {
            return null;
        }
        int port = Settings.number("jboss.http.port", 8080) + Settings.number("jboss.socket.binding.port-offset", 0);
        String accounts = Stream.concat(DEMONSTRATION.stream(), ADMINISTRATORS.stream())
                .map(start -> String.format("    %-10s %s", start.username(), start.displayName()))
                .collect(Collectors.joining("\n"));
        return "\n\n  资阳住宅小区物业管理规范化提升平台（演示环境）  http://127.0.0.1:" + port + "/\n  密码 password: " + DEMONSTRATION_PASSWORD
                + "\n" + accounts + "\n";
    }

    private void demonstrate(Start start) {
        Account account = account(start).demonstration();
        account.setPassword(DEMONSTRATION_PASSWORD, false);
        entities.persist(account);
    }

    private String open(Start start) {
        String password = Passwords.random();
        Account account = account(start);
        account.setPassword(password, true);
        entities.persist(account);
        return start.username() + " " + password;
    }

    private Account account(Start start) {
        Account account = new Account(start.username(), start.displayName(), units.get(start.unit()));
        account.assign(Set.of(start.role()));
        return account;
    }

    private static void write(String passwords) {
        Path file = Path.of(System.getProperty("jboss.server.data.dir", "."), "first-passwords.txt");
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, passwords);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        LOG.log(Logger.Level.INFO, "First start: the one-time passwords of the three administrators are in {0}", file);
    }
}
