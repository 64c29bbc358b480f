package parley.missions.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportDecisions;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportTouched;
import parley.exchange.imports.RowCriteria;
import parley.missions.MissionsFixture;
import parley.missions.company.CompanyCriteria;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.LogCompany;
import parley.missions.company.Province;
import parley.missions.delegate.DelegateService;
import parley.missions.delegate.DelegateSummary;
import parley.missions.delegate.LogDelegate;
import parley.missions.mission.MissionFixture;
import parley.missions.mission.MissionService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has a mission of its own. */
class RegistrationsTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    private static final String HEADER = "No,Company / Entreprise,Delegate / Délégué,Title / Titre,E-mail / Courriel,"
            + "Phone / Tél.,Province,FTE / ETP,Objectives / Objectifs,Status / Statut,Registered on / Inscrit le\n";

    private static int years = 2200;

    private final String code = MissionsFixture.asOfficial(() -> BEANS.get(MissionService.class)
            .log(MissionFixture.to("IDN").on(Integer.toString(++years)).command()));
    private final long mission = MissionsFixture.mission(BEANS, code);

    private static <T> T steward(Supplier<T> work) {
        return MissionsFixture.as(Role.STEWARD, work);
    }

    private static ImportService imports() {
        return BEANS.get(ImportService.class);
    }

    private static String receive(String rows, Map<String, String> beside) {
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return steward(() -> BEANS.get(ImportReception.class)
                .receive("mission-registrations", "list.csv", new ByteArrayInputStream(file), null, beside));
    }

    private String receive(String rows) {
        return receive(rows, Map.of("mission", code));
    }

    private static List<ImportRow> rows(String batch) {
        return steward(() -> imports()
                .rows(batch, RowCriteria.all(), new Paging(1, 200, "row", false))
                .items());
    }

    private static void apply(String batch) {
        steward(() -> {
            imports().apply(batch);
            return null;
        });
    }

    private static void undo(String batch) {
        steward(() -> {
            imports().undo(batch);
            return null;
        });
    }

    private List<CompanyDetail> companies() {
        return steward(() -> {
            CompanyService service = BEANS.get(CompanyService.class);
            return service
                    .find(new CompanyCriteria(mission, null, null, null, null, null), Paging.longest())
                    .items()
                    .stream()
                    .map(each -> service.get(each.id()))
                    .toList();
        });
    }

    private List<DelegateSummary> delegates() {
        return steward(() -> BEANS.get(DelegateService.class)
                .find(mission, null, RecordState.ACTIVE, Paging.longest())
                .items());
    }

    private static long people() {
        return BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery("select count(*) from core.person")
                        .getSingleResult())
                .longValue());
    }

    @Test
    void aSheetListsCompaniesAndDelegatesAndIsTakenBack() {
        long before = people();
        String batch =
                receive("1,Érablière Inscrite inc.,\"Côté-Inscrit, Hélène\",Export Director,h@inscrit.example.org,"
                        + "418 555 0101,QC,12,Trouver un partenaire,accepted,2026-03-01\n"
                        + "2,Érablière Inscrite inc.,\"Inscrit, Luc\",Analyste,luc@inscrit.example.org,,QC,12,"
                        + "Trouver un partenaire,accepted,2026-03-01\n"
                        + "3,PT Inscrita,Sukarninscrit,President Director,s@inscrita.example.org,+62 21 5550105,Jawa,240,,sur la"
                        + " liste d’attente,2026-03-05\n"
                        + "4,Absent Inscrit inc.,\"Inscrit, Ana\",CEO,ana@absent.example.org,,BC,7,,declined,2026-03-05\n"
                        + ",* names subject to change and other things that nobody reads,,,,,,,,,\n");
        assertThat(rows(batch))
                .extracting(ImportRow::verdict)
                .containsExactly(
                        ImportVerdict.NEW,
                        ImportVerdict.NEW,
                        ImportVerdict.NEW,
                        ImportVerdict.NEW,
                        ImportVerdict.ERROR);
        assertThat(companies()).isEmpty();
        apply(batch);
        assertThat(companies()).hasSize(3);
        CompanyDetail maple = company("Érablière Inscrite inc.");
        assertThat(maple.summary().status()).isEqualTo(CompanyStatus.ACCEPTED);
        assertThat(maple.summary().since()).isEqualTo("2026-03-01");
        assertThat(maple.content().province()).isEqualTo(Province.QC);
        assertThat(maple.content().size()).isEqualTo(CompanySize.FROM_11_TO_50);
        assertThat(maple.content().note()).contains("FTE / ETP: 12", "Objectives / Objectifs: Trouver un partenaire");
        assertThat(maple.summary().delegates()).isEqualTo(2);
        CompanyDetail abroad = company("PT Inscrita");
        assertThat(abroad.summary().status()).isEqualTo(CompanyStatus.WAITLISTED);
        assertThat(abroad.content().note()).contains("Province: Jawa");
        assertThat(company("Absent Inscrit inc.").summary().status()).isEqualTo(CompanyStatus.DECLINED);
        assertThat(delegates())
                .extracting(each -> each.person() + ", " + each.title().en() + ", "
                        + each.title().fr())
                .containsExactlyInAnyOrder(
                        "Hélène Côté-Inscrit, Export Director, null",
                        "Luc Inscrit, null, Analyste",
                        "Sukarninscrit, President Director, null");
        assertThat(rows(batch).get(0).recordId())
                .isEqualTo(delegates().stream()
                        .filter(each -> each.person().startsWith("Hélène"))
                        .findFirst()
                        .orElseThrow()
                        .personId());
        assertThat(rows(receive(
                        "1,Érablière Inscrite inc.,\"Côté-Inscrit, Hélène\",Export Director,h@inscrit.example.org,"
                                + "418 555 0101,QC,12,Trouver un partenaire,accepted,2026-03-01\n")))
                .extracting(ImportRow::verdict)
                .containsExactly(ImportVerdict.DUPLICATE);
        undo(batch);
        assertThat(companies()).isEmpty();
        assertThat(delegates()).isEmpty();
        assertThat(people()).isEqualTo(before);
    }

    private CompanyDetail company(String name) {
        return companies().stream()
                .filter(each -> name.equals(each.summary().organizationEn())
                        || name.equals(each.summary().organizationFr()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLaterSheetMovesWhoIsListedAndUndoingGivesTheFormerStatusBack() {
        long agro = MissionsFixture.organization(BEANS, MissionsFixture.AGRO);
        long line = steward(() -> BEANS.get(CompanyService.class)
                .log(new LogCompany(
                        mission, agro, CompanyStatus.APPLIED, null, null, null, Province.ON, null, null, "Ours")));
        String batch = receive(
                "1," + MissionsFixture.AGRO + ",Maya Muster,,maya@agro.example.org,,,240,,Confirmed,2026-03-01\n");
        assertThat(rows(batch).get(0).verdict()).isEqualTo(ImportVerdict.CONFLICT); // a name alone is nobody
        steward(() -> {
            BEANS.get(ImportDecisions.class).choose(batch, 2, MissionsFixture.person(BEANS, "Maya"));
            return null;
        });
        assertThat(rows(batch).get(0).changes())
                .extracting(change -> change.titleKey().replaceFirst(".*\\.", ""))
                .contains("registrationStatus", "employees", "companyNote", "delegate");
        apply(batch);
        CompanyDetail moved = steward(() -> BEANS.get(CompanyService.class).get(line));
        assertThat(moved.summary().status()).isEqualTo(CompanyStatus.ACCEPTED);
        assertThat(moved.content().province()).isEqualTo(Province.ON);
        assertThat(moved.content().note()).isEqualTo("Ours\nFTE / ETP: 240");
        undo(batch);
        CompanyDetail back = steward(() -> BEANS.get(CompanyService.class).get(line));
        assertThat(back.content())
                .isEqualTo(new LogCompany(
                        mission, agro, CompanyStatus.APPLIED, null, null, null, Province.ON, null, null, "Ours"));
        assertThat(delegates()).isEmpty();
    }

    @Test
    void anImportIsNotTakenBackFromUnderOtherDelegates() {
        String batch =
                receive("1,Bleibende Inscrit inc.,\"Bleibend, Uta\",,uta@bleibend.example.org,,QC,3,,accepted,\n");
        apply(batch);
        long company = company("Bleibende Inscrit inc.").summary().id();
        long khin = MissionsFixture.person(BEANS, "Daw Khin");
        steward(() -> BEANS.get(DelegateService.class).log(new LogDelegate(mission, khin, company, null)));
        assertThatThrownBy(() -> undo(batch))
                .isInstanceOfSatisfying(ImportTouched.class, touched -> assertThat(touched.obstacles())
                        .extracting(each -> each.reasonKey())
                        .containsExactly("importRegistrations.undo.used"));
        assertThat(delegates()).hasSize(2);
    }

    @Test
    void whatCannotBeReadAndASecondWordOnACompanyAreNamed() {
        String batch = receive("1,Zwei Inscrit inc.,\"Eins, Uta\",,eins@zwei.example.org,,QC,many,,perhaps,01/02/2026\n"
                + "2,Zwei Inscrit inc.,\"Zwei, Uta\",,zwei@zwei.example.org,,QC,3,,accepted,2026-02-01\n"
                + "3,Zwei Inscrit inc.,\"Drei, Uta\",,drei@zwei.example.org,,ON,3,,waitlisted,2026-02-01\n");
        List<ImportRow> rows = rows(batch);
        assertThat(rows.get(0).messages())
                .extracting(ImportMessage::key)
                .containsExactlyInAnyOrder(
                        "importRegistrations.error.status",
                        "importRegistrations.error.employees",
                        "importRegistrations.error.date");
        assertThat(rows.get(2).messages())
                .filteredOn(message -> message.key().equals("importRegistrations.remark.differs"))
                .extracting(ImportMessage::arguments)
                .containsExactly(List.of("3", "Status / Statut, Province"));
        apply(batch);
        assertThat(companies())
                .singleElement()
                .satisfies(each -> assertThat(each.summary().status()).isEqualTo(CompanyStatus.ACCEPTED));
        assertThat(delegates()).hasSize(2);
    }

    /** A formula that no program has worked out leaves the company empty. */
    @Test
    void aRowWithoutACompanyMeansTheOnlyOneOfThePersonOrSaysWhatIsLost() {
        String bring = receive("1,Einzige Inscrit inc.,\"Einzig, Uta\",,uta@einzig.example.org,,,,,declined,\n");
        apply(bring);
        String batch = receive("1,,\"Einzig, Uta\",,uta@einzig.example.org,,BC,499,,applied,2026-03-10\n"
                + "2,,\"Ohne, Uta\",,ohne@einzig.example.org,,BC,499,,,\n");
        assertThat(rows(batch))
                .flatExtracting(ImportRow::messages)
                .extracting(message -> message.key().replaceFirst(".*\\.", "") + message.arguments())
                .contains("onlyPlace[Einzige Inscrit inc.]", "noCompany[FTE / ETP = 499 · Province = BC]");
        assertThat(rows(batch).get(0).changes())
                .extracting(change -> change.titleKey().replaceFirst(".*\\.", ""))
                .containsExactly("registrationStatus", "employees", "province", "companyNote", "delegate");
        apply(batch);
        CompanyDetail company = company("Einzige Inscrit inc.");
        assertThat(company.content().size()).isEqualTo(CompanySize.FROM_201_TO_500);
        assertThat(company.summary().status()).isEqualTo(CompanyStatus.APPLIED);
        assertThat(delegates()).hasSize(2);
    }

    @Test
    void aListIsForOneMissionThatThereIs() {
        assertThatThrownBy(() -> receive("", Map.of()))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(each -> each.field() + " " + each.key())
                        .containsExactly("mission error.required"));
        assertThatThrownBy(() -> receive("", Map.of("mission", "TCTM-1999-XXX")))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(each -> each.field() + " " + each.key())
                        .containsExactly("mission error.unknownChoice"));
    }
}
