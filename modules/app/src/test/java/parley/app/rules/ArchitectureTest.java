package parley.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.json.Json;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Query;
import jakarta.persistence.SequenceGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.core.access.Allowed;
import parley.core.text.Jsonp;
import parley.missions.planted.PlantedAcrossTheBorder;
import parley.negotiations.planted.PlantedEntity;
import parley.negotiations.planted.PlantedPageKnowledge;
import parley.negotiations.planted.PlantedService;

/** Who may use whom, and what a class of a kind may do (docs/adr/0002); each rule is shown to see what it forbids. */
class ArchitectureTest {
    /** Modules whose every package is open to those below. */
    private static final Set<String> OPEN = Set.of("core", "ui");

    /** What a module may use beside itself; of all but the open ones only the base package. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "core", Set.of(),
            "ui", Set.of("core"),
            "workspace", Set.of("core", "ui"),
            "exchange", Set.of("core", "ui"),
            "contacts", Set.of("core", "ui", "exchange"),
            "negotiations", Set.of("core", "ui", "exchange"),
            "workplan", Set.of("core", "ui", "exchange"),
            "missions", Set.of("core", "ui", "exchange", "contacts"),
            "reports", Set.of("core", "ui", "exchange", "contacts", "negotiations", "workplan", "missions"));

    private static final ArchRule PAGES_AND_REST_STAY_IN_THEIR_PACKAGES = noClasses()
            .that()
            .resideInAnyPackage("parley..")
            .and()
            .resideOutsideOfPackages(
                    "parley.ui..", "parley.app..", "parley..web..", "parley..rest..", "parley.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "jakarta.servlet..");

    private static final ArchRule ONLY_REPOSITORIES_HOLD_THE_ENTITY_MANAGER = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private static final ArchRule REPOSITORIES_ARE_THEIR_AGGREGATES_OWN =
            classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

    private static final ArchRule EVERY_SERVICE_SAYS_WHO_MAY_CALL_IT = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beAnnotatedWith(Allowed.class);

    /** There, JPA adds nothing to the text: PostgreSQL sorts and joins every row, of which a few are read. */
    private static final ArchRule LIMITS_OF_NATIVE_QUERIES_STAND_IN_THE_SQL = noClasses()
            .should()
            .callMethod(Query.class, "setMaxResults", int.class)
            .orShould()
            .callMethod(Query.class, "setFirstResult", int.class);

    /** Each call of it reads through every library: a file of thousands would wait for that longer than for all else. */
    private static final ArchRule JSON_IS_LOOKED_UP_ONCE = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("the library for JSON is looked up") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isEquivalentTo(Json.class)
                            || call.getTargetOwner().isEquivalentTo(JsonProvider.class)
                                    && call.getName().equals("provider")
                                    && !call.getOriginOwner().isEquivalentTo(Jsonp.class);
                }
            });

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAPackage("parley..")
            .should()
            .callMethodWhere(new DescribedPredicate<>("the machine's own time is read") {
                @Override
                public boolean test(JavaMethodCall call) {
                    boolean now = call.getName().equals("now")
                            && Stream.of(Instant.class, LocalDate.class)
                                    .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                            && call.getTarget().getFullName().endsWith("now()");
                    return now
                            || call.getName().equals("currentTimeMillis")
                            || call.getTargetOwner().isEquivalentTo(Clock.class)
                                    && call.getName().startsWith("system")
                                    && !call.getOriginOwner().getSimpleName().equals("Clocks");
                }
            });

    /** EclipseLink reads such an id back with lastval(), which belongs to the audit (docs/adr/0001). */
    private static final ArchRule IDS_COME_FROM_SEQUENCES =
            fields().that().areAnnotatedWith(GeneratedValue.class).should().beAnnotatedWith(SequenceGenerator.class);

    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("parley-testing")
                        && !location.contains("modules/testing/")
                        && !location.contains("parley-launcher"))
                .importPackages("parley");
        assertThat(product.size()).isGreaterThan(400);
    }

    private static JavaClasses planted(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    private static ArchRule borderOf(String module) {
        return noClasses()
                .that()
                .resideInAPackage("parley." + module + "..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("another module keeps to itself") {
                    @Override
                    public boolean test(JavaClass other) {
                        String[] names = other.getPackageName().split("\\.");
                        if (names.length < 2 || !names[0].equals("parley") || names[1].equals(module)) {
                            return false;
                        }
                        boolean inside = names.length > 2 && !OPEN.contains(names[1]);
                        return !MAY_USE.get(module).contains(names[1]) || inside;
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> modulesMeetOnlyWhereTheyMay() {
        return MAY_USE.keySet().stream()
                .map(module ->
                        DynamicTest.dynamicTest(module, () -> borderOf(module).check(product)));
    }

    @Test
    void aStepOverABorderIsSeen() {
        assertThat(borderOf("missions")
                        .evaluate(planted(PlantedAcrossTheBorder.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void modulesAndTheirAggregatesDependInOneDirection() {
        slices().matching("parley.(*)..").should().beFreeOfCycles().check(product);
    }

    @Test
    void businessKnowsNoPagesAndNoRest() {
        PAGES_AND_REST_STAY_IN_THEIR_PACKAGES.check(product);
        assertThat(PAGES_AND_REST_STAY_IN_THEIR_PACKAGES
                        .evaluate(planted(PlantedPageKnowledge.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void onlyPackagePrivateRepositoriesHoldTheEntityManager() {
        ONLY_REPOSITORIES_HOLD_THE_ENTITY_MANAGER.check(product);
        REPOSITORIES_ARE_THEIR_AGGREGATES_OWN.check(product);
        assertThat(ONLY_REPOSITORIES_HOLD_THE_ENTITY_MANAGER
                        .evaluate(planted(PlantedService.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void idsComeFromSequences() {
        IDS_COME_FROM_SEQUENCES.check(product);
        assertThat(IDS_COME_FROM_SEQUENCES
                        .evaluate(planted(PlantedEntity.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void everyServiceSaysWhoMayCallIt() {
        EVERY_SERVICE_SAYS_WHO_MAY_CALL_IT.check(product);
        assertThat(EVERY_SERVICE_SAYS_WHO_MAY_CALL_IT
                        .evaluate(planted(PlantedService.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void limitsOfNativeQueriesStandInTheSql() {
        LIMITS_OF_NATIVE_QUERIES_STAND_IN_THE_SQL.check(product);
        assertThat(LIMITS_OF_NATIVE_QUERIES_STAND_IN_THE_SQL
                        .evaluate(planted(PlantedService.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void jsonIsLookedUpOnce() {
        JSON_IS_LOOKED_UP_ONCE.check(product);
        assertThat(JSON_IS_LOOKED_UP_ONCE
                        .evaluate(planted(PlantedService.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void timeComesFromTheClock() {
        TIME_COMES_FROM_THE_CLOCK.check(product);
        assertThat(TIME_COMES_FROM_THE_CLOCK
                        .evaluate(planted(PlantedService.class))
                        .hasViolation())
                .isTrue();
    }
}
