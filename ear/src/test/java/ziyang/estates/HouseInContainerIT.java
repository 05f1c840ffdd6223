package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.shiro.authc.AuthenticationException;
import org.junit.jupiter.api.Test;
import ziyang.estates.account.Access;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.SignInService;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.harness.Refused;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionService;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** The ground floor in the server, on both databases: reference data, the door, the three administrators, scope, the trail. */
class HouseInContainerIT extends InContainer {

    private static final String FRESH_PASSWORD = "Guanli-8-Xiaoqu";

    @Resource(lookup = "java:/jdbc/EstatesDS")
    private DataSource database;

    @Inject
    private Regions regions;

    @Inject
    private RegionService regionService;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService door;

    @Inject
    private Access access;

    @Inject
    private AuditService audit;

    // reference data

    @Test
    void everyMigrationHasRun() throws Exception {
        assertEquals(0, count("select count(*) from flyway_schema_history where not success"));
        assertTrue(count("select count(*) from flyway_schema_history") >= 6);
    }

    @Test
    void streetsAreLoadedWithTheirDatedManager() {
        List<RegionTree.Node> streets = As.user("zhujian", () -> regionService.streets());
        RegionTree.Node lianhua = streets.stream()
                .filter(street -> street.name().equals("莲花街道"))
                .findFirst()
                .orElseThrow();
        assertEquals(Region.Level.STREET, lianhua.level());
        assertEquals("512002", lianhua.parentCode());
    }

    @Test
    void everyWordingOfAUnitLeadsToTheOneUnit() {
        Unit bureau = units.get("housing-bureau");
        for (String wording : List.of("市住房城乡建设局", "住建", " 住建 ")) {
            assertEquals(bureau.getId(), units.get(wording).getId(), wording);
        }
        Refused.with("missing", () -> units.get("市没有的局"));
    }

    @Test
    void noWordingBelongsToTwoUnits() throws Exception {
        assertEquals(
                0, count("select count(*) from unit u join unit_alias a on a.alias = u.name where a.unit_id <> u.id"));
    }

    @Test
    void holidaysAreNotWorkedAndWorkingSundaysAre() {
        var days = calendar.workingDays();
        assertFalse(days.works(LocalDate.of(2020, 10, 1)), "国庆节");
        assertTrue(days.works(LocalDate.of(2020, 1, 19)), "春节调休上班");
        assertEquals(LocalDate.of(2020, 10, 9), days.after(LocalDate.of(2020, 9, 30), 1));
    }

    @Test
    void demonstrationAccountsAreMarkedAsSuch() {
        var rows = As.user("sysadmin", () -> accounts.list("lianhua"));
        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().allMatch(row -> row.demonstration()), rows.toString());
    }

    // the door

    @Test
    void theRightPasswordSignsInWithTheAccountsRole() {
        Identity lianhua = As.signIn("lianhua", As.PASSWORD);
        assertEquals(Set.of(Role.STREET), lianhua.roles());
        assertEquals("street-lianhua", unitCode(lianhua));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        assertThrows(AuthenticationException.class, () -> As.signIn("lianhua", "wrong"));
        assertThrows(AuthenticationException.class, () -> As.signIn("nobody-of-that-name", As.PASSWORD));
        assertThrows(AuthenticationException.class, () -> As.signIn("' or '1'='1", "' or '1'='1"));
        As.signIn("lianhua", As.PASSWORD);
    }

    @Test
    void theFifthWrongPasswordLocksAndOnlyTheSecurityAdministratorUnlocks() {
        Opened opened = open(Role.LIAISON);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThrows(AuthenticationException.class, () -> As.signIn(opened.username(), "wrong"));
        }
        assertThrows(AuthenticationException.class, () -> As.signIn(opened.username(), opened.password()));
        assertTrue(row(opened).locked());
        As.user(
                "sysadmin",
                () -> Refused.with(
                        "access.permission", () -> accounts.unlock(row(opened).id(), 0)));
        As.user("secadmin", () -> accounts.unlock(row(opened).id(), row(opened).version()));
        As.signIn(opened.username(), opened.password());
    }

    @Test
    void aClosedAccountStaysOutside() {
        Opened opened = open(Role.LIAISON);
        As.user("sysadmin", () -> accounts.enable(row(opened).id(), row(opened).version(), false));
        assertThrows(AuthenticationException.class, () -> As.signIn(opened.username(), opened.password()));
    }

    @Test
    void aWeakPasswordIsNotTaken() {
        Opened opened = open(Role.LIAISON);
        Identity who = As.signIn(opened.username(), opened.password());
        for (String weak : List.of("short-1A", "onlylowercaseletters", opened.username() + "-Aa1")) {
            As.identity(who, () -> Refused.with("password.weak", () -> door.changePassword(opened.password(), weak)));
        }
        As.identity(who, () -> Refused.with("password.wrong", () -> door.changePassword("wrong", FRESH_PASSWORD)));
        As.identity(
                who,
                () -> Refused.with("password.same", () -> door.changePassword(opened.password(), opened.password())));
    }

    // tokens

    @Test
    void aTokenWorksUntilItIsRevoked() {
        Identity who = ready(open(Role.STREET));
        SignInService.Issued issued = As.identity(who, () -> door.issueToken("接口", 30));
        assertEquals(who.username(), door.byToken(issued.token()).orElseThrow().username());
        long id = As.identity(who, () -> door.tokens()).get(0).id();
        As.user("sanxianci", () -> Refused.with("missing", () -> door.revokeToken(id)));
        As.identity(who, () -> door.revokeToken(id));
        assertTrue(door.byToken(issued.token()).isEmpty());
    }

    @Test
    void aTokenEndsOnItsDay() throws Exception {
        Identity who = ready(open(Role.STREET));
        SignInService.Issued issued = As.identity(who, () -> door.issueToken("过期", 1));
        long id = As.identity(who, () -> door.tokens()).get(0).id();
        change("update api_token set expires_at = timestamp '2020-01-01 00:00:00' where id = " + id);
        assertTrue(door.byToken(issued.token()).isEmpty());
        assertTrue(door.byToken("zy_invented").isEmpty());
        As.identity(who, () -> Refused.with("token.days", () -> door.issueToken("太久", 366)));
    }

    @Test
    void aTokenOfAClosedAccountIsDead() {
        Opened opened = open(Role.STREET);
        Identity who = ready(opened);
        SignInService.Issued issued = As.identity(who, () -> door.issueToken("接口", 30));
        As.user("sysadmin", () -> accounts.enable(row(opened).id(), row(opened).version(), false));
        assertTrue(door.byToken(issued.token()).isEmpty());
    }

    @Test
    void nobodyKeepsATokenInClearText() throws Exception {
        Identity who = ready(open(Role.STREET));
        SignInService.Issued issued = As.identity(who, () -> door.issueToken("接口", 30));
        assertEquals(0, count("select count(*) from api_token where token_hash = '" + issued.token() + "'"));
    }

    // roles and scope

    @Test
    void theThreeAdministratorsAreNeverOnePerson() {
        Opened opened = open(Role.LIAISON);
        for (Role administrator : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            Set<Role> both = Set.of(administrator, Role.CITY_STAFF);
            As.user(
                    "secadmin",
                    () -> Refused.with(
                            "role.apart",
                            () -> accounts.assign(row(opened).id(), row(opened).version(), both)));
        }
    }

    @Test
    void whoOpensAccountsGivesNoRolesAndWhoGivesRolesOpensNone() {
        As.user("sysadmin", () -> Refused.with("access.permission", () -> accounts.assign(1, 0, Set.of(Role.AREA))));
        As.user("secadmin", () -> Refused.with("access.permission", () -> accounts.open("someone", "某人", "住建")));
        As.user("auditor", () -> Refused.with("access.permission", () -> accounts.resetPassword(1, 0)));
    }

    @Test
    void onlyTheAuditAdministratorReadsTheTrail() {
        for (String other : List.of("sysadmin", "secadmin", "zhujian", "ducha", "lianhua", "chengguan")) {
            As.user(other, () -> Refused.with("access.permission", () -> audit.list(any(), Page.Request.first(1))));
        }
        assertFalse(trail(any()).isEmpty());
    }

    @Test
    void theCitysBusinessDoesNotChangeMasterData() {
        for (String other : List.of("zhujian", "ducha", "yanjiang", "lianhua", "secadmin", "auditor")) {
            As.user(other, () -> Refused.with("access.permission", () -> units.addAlias("housing-bureau", "房管局")));
            As.user(other, () -> Refused.with("access.permission", () -> regionService.rename("512002001", 0, "莲花镇")));
            As.user(
                    other,
                    () -> Refused.with(
                            "access.permission", () -> calendar.except(LocalDate.of(2030, 1, 1), false, "元旦")));
        }
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        As.nobody(() -> Refused.with("sign-in.needed", () -> units.list(null)));
        Refused.with("sign-in.needed", () -> regionService.streets());
    }

    @Test
    void aStreetReachesItselfAndAnAreaItsStreets() {
        long lianhua = region("512002001");
        long sanxianci = region("512002002");
        As.user("lianhua", () -> {
            assertTrue(access.covers(lianhua));
            assertFalse(access.covers(sanxianci));
            Region other = regions.tree().get("512002002");
            Refused.with("access.scope", () -> access.requireRegion(other));
        });
        As.user("yanjiang", () -> assertTrue(access.covers(lianhua) && access.covers(sanxianci)));
        As.user("zhujian", () -> assertTrue(access.covers(lianhua) && access.covers(region("GX"))));
    }

    @Test
    void aLiaisonReachesNoRegionAndOnlyItsOwnUnit() {
        As.user("chengguan", () -> {
            assertFalse(access.covers(region("512002001")));
            access.requireUnit(units.get("urban-enforcement-bureau"));
            Refused.with("access.scope", () -> access.requireUnit(units.get("finance-bureau")));
        });
    }

    // the trail

    @Test
    void aRenamedUnitLeavesBeforeAndAfterAndWhoInTheTrail() {
        String old = "测试单位" + tag();
        long id = As.user("sysadmin", () -> units.create("t-" + tag(), old, Unit.Kind.DEPARTMENT, "512000"));
        UnitService.Row seen = unit(old);
        String name = "改名单位" + tag();
        As.user("sysadmin", () -> units.rename(seen.code(), seen.version(), name));
        List<AuditService.Row> trail = trail(new AuditService.Filter(null, "Unit", id, null, null));
        AuditService.Row update = trail.stream()
                .filter(row -> row.operation().equals("UPDATE"))
                .findFirst()
                .orElseThrow();
        assertEquals("sysadmin", update.username());
        assertTrue(update.changes().contains("\"name\":[\"" + old + "\",\"" + name + "\"]"), update.changes());
        assertTrue(trail.stream().anyMatch(row -> row.operation().equals("INSERT")));
        assertEquals(id, units.get(old).getId(), "the old name still resolves");
    }

    @Test
    void aRefusedChangeLeavesNothingInTheTrail() {
        long before = size(new AuditService.Filter("sysadmin", "Unit", null, null, null));
        As.user(
                "sysadmin",
                () -> Refused.with(
                        "unit.wording.taken",
                        () -> units.create("t-" + tag(), "市财政局", Unit.Kind.DEPARTMENT, "512000")));
        assertEquals(before, size(new AuditService.Filter("sysadmin", "Unit", null, null, null)));
    }

    @Test
    void rolesGivenAndSignInsAreInTheTrail() {
        Opened opened = open(Role.LIAISON);
        As.signIn(opened.username(), opened.password());
        assertThrows(AuthenticationException.class, () -> As.signIn(opened.username(), "wrong"));
        long id = row(opened).id();
        List<AuditService.Row> trail = trail(new AuditService.Filter(null, "Account", id, null, null));
        assertTrue(trail.stream().anyMatch(row -> row.operation().equals("SIGN_IN")));
        assertTrue(trail.stream().anyMatch(row -> row.operation().equals("SIGN_IN_REFUSED")));
        assertTrue(
                trail.stream()
                        .anyMatch(row -> row.username().equals("secadmin")
                                && row.changes() != null
                                && row.changes().contains("roles")),
                "who gave the role");
    }

    @Test
    void noCredentialEverStandsInTheTrail() throws Exception {
        ready(open(Role.STREET));
        assertTrue(count("select count(*) from audit_entry where changes like '%passwordHash%'") > 0);
        assertEquals(
                0, count("select count(*) from audit_entry where changes like '%$shiro%' or changes like '%$argon2%'"));
        assertEquals(
                0,
                count(
                        "select count(*) from audit_entry a join account c on a.changes like '%' || c.password_hash || '%'"));
    }

    // two at once

    @Test
    void theSlowerOfTwoWritersIsToldThatTheRecordHasChanged() {
        String old = "先后单位" + tag();
        As.user("sysadmin", () -> units.create("t-" + tag(), old, Unit.Kind.DEPARTMENT, "512000"));
        UnitService.Row seen = unit(old);
        As.user("sysadmin", () -> units.rename(seen.code(), seen.version(), "先到单位" + tag()));
        StaleRecord stale = assertThrows(
                StaleRecord.class,
                () -> As.user("sysadmin", () -> units.rename(seen.code(), seen.version(), "后到单位" + tag())));
        assertEquals(BusinessError.Kind.STALE, stale.kind());
        assertFalse(
                audit.since("Unit", stale.id(), stale.seen()).isEmpty(),
                "the trail tells who was faster and what changed");
    }

    // what the tests above need

    /** An account just opened, with its one-time password. */
    private record Opened(String username, String password) {}

    private Opened open(Role role) {
        String username = "t" + tag();
        String password = As.user("sysadmin", () -> accounts.open(username, "测试", "housing-bureau"));
        Opened opened = new Opened(username, password);
        As.user("secadmin", () -> accounts.assign(row(opened).id(), row(opened).version(), Set.of(role)));
        return opened;
    }

    /** Signs in and changes the one-time password, as everybody must before anything else. */
    private Identity ready(Opened opened) {
        Identity who = As.signIn(opened.username(), opened.password());
        As.identity(who, () -> door.changePassword(opened.password(), FRESH_PASSWORD));
        return who;
    }

    private AccountService.Row row(Opened opened) {
        return As.user("secadmin", () -> accounts.list(opened.username())).get(0);
    }

    private UnitService.Row unit(String name) {
        return As.user("sysadmin", () -> units.list(name)).get(0);
    }

    private String unitCode(Identity who) {
        return As.user("zhujian", () -> units.list(who.unitName())).get(0).code();
    }

    private long region(String code) {
        return regions.tree().get(code).getId();
    }

    private List<AuditService.Row> trail(AuditService.Filter filter) {
        return As.user(
                "auditor", () -> audit.list(filter, Page.Request.first(200)).items());
    }

    private long size(AuditService.Filter filter) {
        return As.user(
                "auditor", () -> audit.list(filter, Page.Request.first(1)).total());
    }

    private static AuditService.Filter any() {
        return new AuditService.Filter(null, null, null, null, null);
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private long count(String sql) throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
