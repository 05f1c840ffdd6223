package ziyang.estates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;

/** The house as README draws it: floors, rooms and doors. */
class FloorsTest {

    private static final String ROOT = "ziyang.estates.";

    /**
     * Which floor a room is on, from the ground up; a room may look at every lower floor, and at rooms of its own floor only where
     * {@link #ARROWS} says so. A room that is not listed stops the build: every new room is put on its floor here first.
     */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("base"),
            Set.of("permission"),
            Set.of("region", "audit", "calendar", "attachment", "inbox", "schedule"),
            Set.of("unit"),
            Set.of("account"),
            Set.of("archive", "exchange", "indicator", "notice"),
            Set.of("plan", "estate", "firm", "responsibility"),
            Set.of("meeting", "action", "minutes", "standard", "assessment", "governance", "management"),
            Set.of(
                    "dispute",
                    "enforcement",
                    "safety",
                    "renovation",
                    "inspection",
                    "credit",
                    "fund",
                    "application",
                    "contribution",
                    "contract",
                    "association",
                    "publicity"),
            Set.of("supervision"));

    /** Arrows between neighbours on one floor. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "credit",
            Set.of("inspection"),
            "management",
            Set.of("governance", "meeting"),
            "indicator",
            Set.of("exchange"),
            "governance",
            Set.of("meeting"),
            "action",
            Set.of("meeting", "assessment"),
            "minutes",
            Set.of("meeting", "action"),
            "application",
            Set.of("fund"),
            "contribution",
            Set.of("fund"));

    private static final JavaClasses EJB = module("ejb");
    private static final JavaClasses REPORTS = module("reports");
    private static final JavaClasses WEB = module("web");
    private static final JavaClasses ALL =
            new ClassFileImporter().importPaths(paths("ejb"), paths("reports"), paths("web"));

    private static JavaClasses module(String name) {
        return new ClassFileImporter().importPaths(paths(name));
    }

    private static Path paths(String module) {
        return Path.of("..", module, "target", "classes");
    }

    // floors

    @Test
    void everyRoomStandsOnAFloor() {
        Set<String> homeless = EJB.stream().map(FloorsTest::room).collect(Collectors.toCollection(TreeSet::new));
        FLOORS.forEach(homeless::removeAll);
        assertEquals(Set.of(), homeless);
    }

    @Test
    void lowerFloorsKnowNothingOfHigherOnesAndNeighboursNothingOfEachOther() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (JavaClass one : EJB) {
            one.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(dependency -> !mayKnow(room(one), room(dependency.getTargetClass())))
                    .forEach(dependency -> wrong.put(
                            room(one) + " → " + room(dependency.getTargetClass()), dependency.getDescription()));
        }
        assertEquals(Map.of(), wrong);
    }

    /** The server knows a bean by the simple name of its class: two of one name in one module do not start. */
    @Test
    void noTwoServicesHaveOneName() {
        Map<String, Long> names = EJB.stream()
                .filter(one -> one.isAnnotatedWith(Stateless.class) || one.isAnnotatedWith(Singleton.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        names.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), names);
    }

    @Test
    void noRoomsGoRoundInACircle() {
        slices().matching("ziyang.estates.(*)..").should().beFreeOfCycles().check(EJB);
        slices().matching("ziyang.estates.reports.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(REPORTS);
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to)
                || floor(to) < floor(from)
                || floor(to) == floor(from)
                        && ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String room(JavaClass one) {
        String below = (one.getPackageName() + ".").substring(ROOT.length());
        return below.substring(0, below.indexOf('.'));
    }

    // modules

    @Test
    void theDomainKnowsNoFacesNoServletsNoPrintersAndNoServer() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "net.sf.jasperreports..",
                        "org.jboss..",
                        "org.wildfly..",
                        "ziyang.estates.reports..",
                        "ziyang.estates.web.."))
                .check(EJB);
    }

    @Test
    void reportsKnowNoPagesAndAskServicesForFigures() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.jboss..",
                        "org.wildfly..",
                        "ziyang.estates.web.."))
                .check(REPORTS);
        noClasses().should().dependOnClassesThat(entityManagers()).check(REPORTS);
    }

    @Test
    void pagesAndRestPathsHoldNoEntityManager() {
        noClasses()
                .should()
                .dependOnClassesThat(entityManagers()
                        .or(resideInAnyPackage("java.sql..", "javax.sql..", "org.eclipse.persistence..")))
                .check(WEB);
    }

    @Test
    void onlyTheAuditTrailAndTheNamingKnowEclipseLink() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are neither audit nor naming",
                        one -> !Set.of(
                                        "ziyang.estates.audit.AuditListener",
                                        "ziyang.estates.audit.Bulk",
                                        "ziyang.estates.audit.Insertion",
                                        "ziyang.estates.audit.AuditWriter",
                                        "ziyang.estates.audit.AuditService",
                                        "ziyang.estates.audit.AuditEntry",
                                        "ziyang.estates.base.Naming")
                                .contains(outermost(one).getName())))
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.persistence.."))
                .check(ALL);
    }

    @Test
    void onlyTheDoorKnowsShiro() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "ziyang.estates.permission",
                        "ziyang.estates.account",
                        "ziyang.estates.web.door",
                        "ziyang.estates.web.account")
                // where machine clients sign in
                .and()
                .doNotHaveFullyQualifiedName("ziyang.estates.web.api.TokensApi")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.shiro.."))
                .check(ALL);
    }

    @Test
    void nobodyPrintsToTheConsoleOrKeepsOldDates() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "System.out or System.err",
                        access -> access.getTarget() instanceof AccessTarget.FieldAccessTarget field
                                && field.getOwner().isEquivalentTo(System.class)))
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("ziyang.estates.reports..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "java.util.Date or Calendar",
                        one -> one.isEquivalentTo(java.util.Date.class)
                                || one.isEquivalentTo(java.util.Calendar.class)))
                .check(ALL);
    }

    @Test
    void nobodyAsksTheMachineForTheDayNotEvenATest() {
        JavaClasses everything = new ClassFileImporter()
                .importPaths(paths("ejb"), paths("reports"), paths("web"), Path.of("target", "test-classes"));
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() without a zone",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && !call.getTargetOwner().isEquivalentTo(Instant.class)))
                .check(everything);
    }

    private static DescribedPredicate<JavaClass> entityManagers() {
        return DescribedPredicate.describe(
                "EntityManager", one -> one.getName().startsWith("jakarta.persistence.EntityManager"));
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(FloorsTest::outermost).orElse(one);
    }

    // doors

    @Test
    void everyServiceMethodSaysWhomItIsOpenTo() {
        methods()
                .that()
                .areDeclaredInClassesThat(services())
                .and()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new ArchCondition<>("carry @Needs or @OpenTo, and not both") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean one = method.isAnnotatedWith(Needs.class) ^ method.isAnnotatedWith(OpenTo.class);
                        events.add(new SimpleConditionEvent(method, one, method.getFullName()));
                    }
                })
                .check(ALL);
    }

    @Test
    void noPageAndNoRestPathCallsWhatIsOpenToOtherServicesOnly() {
        List<String> wrong = WEB.stream()
                .flatMap(one -> Stream.concat(
                        one.getMethodCallsFromSelf().stream(), one.getMethodReferencesFromSelf().stream()))
                .filter(call -> call.getTarget()
                        .resolveMember()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .flatMap(method -> method.tryGetAnnotationOfType(OpenTo.class))
                        .map(OpenTo::value)
                        .filter(OpenTo.Whom.INSIDE::equals)
                        .isPresent())
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static DescribedPredicate<JavaClass> services() {
        return DescribedPredicate.describe(
                "services", one -> one.isAnnotatedWith(Stateless.class) || one.isAnnotatedWith(Singleton.class));
    }
}
