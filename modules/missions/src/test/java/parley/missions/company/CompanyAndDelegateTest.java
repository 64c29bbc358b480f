package parley.missions.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.OrganizationTraces;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.MissionsFixture;
import parley.missions.delegate.DelegateAlreadyListed;
import parley.missions.delegate.DelegateDetail;
import parley.missions.delegate.DelegateService;
import parley.missions.delegate.DelegateSummary;
import parley.missions.delegate.LogDelegate;
import parley.missions.mission.MissionFixture;
import parley.missions.mission.MissionService;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has a mission of its own. */
class CompanyAndDelegateTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    private static int years = 2100;

    private final long mission =
            MissionsFixture.mission(BEANS, MissionsFixture.asOfficial(() -> BEANS.get(MissionService.class)
                    .log(MissionFixture.to("VNM").on(Integer.toString(++years)).command())));

    @Test
    void aStatusIsAppendedWithItsReasonAndAPastDayKeepsIts() {
        long id = log(MissionsFixture.AGRO, CompanyStatus.INVITED, "2026-01-10", null);
        edit(id, CompanyStatus.ACCEPTED, "2026-03-01", null);
        edit(id, CompanyStatus.WITHDRAWN, "2026-06-01", "No travel budget");
        assertThat(statusOn("2026-02-28")).isEqualTo(CompanyStatus.INVITED);
        assertThat(statusOn("2026-05-31")).isEqualTo(CompanyStatus.ACCEPTED);
        assertThat(get(id).summary().reason()).isEqualTo("No travel budget");
        assertThat(counts(null)).containsExactly(Map.entry(CompanyStatus.WITHDRAWN, 1L));
        assertThat(counts("2026-04-01")).containsExactly(Map.entry(CompanyStatus.ACCEPTED, 1L));
        assertThat(counts("2026-01-09")).isEmpty();
    }

    @Test
    void anOrganizationIsListedOnceAlsoBySeveralAtOnce() throws InterruptedException {
        log(MissionsFixture.AGRO, CompanyStatus.INVITED, null, null);
        assertThatThrownBy(() -> log(MissionsFixture.AGRO, CompanyStatus.APPLIED, null, null))
                .isInstanceOf(CompanyAlreadyListed.class);
        List<Object> results = AtOnce.run(4, () -> log(MissionsFixture.CEDAR, CompanyStatus.INVITED, null, null));
        assertThat(results).filteredOn(CompanyAlreadyListed.class::isInstance).hasSize(3);
        assertThat(find()).hasSize(2);
    }

    @Test
    void anOrganizationIsToldWhereItTookPart() {
        log(MissionsFixture.AGRO, CompanyStatus.ACCEPTED, null, null);
        long organization = MissionsFixture.organization(BEANS, MissionsFixture.AGRO);
        assertThat(MissionsFixture.asOfficial(
                        () -> BEANS.get(OrganizationTraces.class).find(organization)))
                .filteredOn(mention ->
                        mention.kind().equals("MISSION") && mention.card().ref().id() == mission)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.role()).isEqualTo("organizationTrace.company");
                    assertThat(mention.when()).isNotNull();
                });
    }

    @Test
    void whoTheLineIsAboutStaysAndAStaleEditIsTold() {
        long id = log(MissionsFixture.AGRO, CompanyStatus.INVITED, null, null);
        CompanyDetail read = get(id);
        assertThat(refused(() -> MissionsFixture.asOfficial(() -> companies()
                        .edit(id, read.version(), command(MissionsFixture.CEDAR, CompanyStatus.INVITED, null, null)))))
                .containsExactly("organizationId");
        edit(id, CompanyStatus.ACCEPTED, null, null);
        assertThatThrownBy(() -> MissionsFixture.asOfficial(() -> companies()
                        .edit(id, read.version(), command(MissionsFixture.AGRO, CompanyStatus.DECLINED, null, null))))
                .isInstanceOf(StaleEdit.class);
        assertThat(get(id).summary().status()).isEqualTo(CompanyStatus.ACCEPTED);
    }

    @Test
    void aDelegateOfNoOrganizationIsInTheListLikeAnyOther() {
        long company = log(MissionsFixture.AGRO, CompanyStatus.ACCEPTED, null, null);
        delegate("Maya", company);
        delegate("Daw Khin", null);
        assertThat(delegates(null))
                .extracting(DelegateSummary::person)
                .containsExactlyInAnyOrder("Maya Muster", "Daw Khin");
        assertThat(delegates(null))
                .filteredOn(delegate -> delegate.person().equals("Daw Khin"))
                .singleElement()
                .satisfies(delegate -> assertThat(delegate.companyId()).isNull());
        assertThat(delegates(company)).extracting(DelegateSummary::person).containsExactly("Maya Muster");
        assertThat(find().get(0).delegates()).isEqualTo(1);
    }

    @Test
    void aPersonTravelsOnceAndWithACompanyOfThatMissionOnly() {
        delegate("Maya", null);
        assertThatThrownBy(() -> delegate("Maya", null)).isInstanceOf(DelegateAlreadyListed.class);
        assertThat(refused(() -> MissionsFixture.asOfficial(
                        () -> delegateService().log(new LogDelegate(mission, 999_999L, null, null)))))
                .containsExactly("personId");
        long elsewhere = MissionsFixture.asOfficial(() -> companies()
                .log(new LogCompany(
                        MissionsFixture.mission(BEANS, "TCTM-2024-IDN"),
                        MissionsFixture.organization(BEANS, MissionsFixture.CEDAR),
                        CompanyStatus.ACCEPTED,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null)));
        assertThat(refused(() -> delegate("Daw Khin", elsewhere))).containsExactly("companyId");
    }

    @Test
    void aStaleEditOfADelegateIsTold() {
        long id = delegate("Maya", null);
        DelegateDetail read = MissionsFixture.asOfficial(() -> delegateService().get(id));
        long company = log(MissionsFixture.AGRO, CompanyStatus.ACCEPTED, null, null);
        LogDelegate changed = new LogDelegate(mission, read.content().personId(), company, null);
        MissionsFixture.asOfficial(() -> delegateService().edit(id, read.version(), changed));
        assertThatThrownBy(() ->
                        MissionsFixture.asOfficial(() -> delegateService().edit(id, read.version(), read.content())))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void stewardsListCompaniesAndManagersOnlyRead() {
        LogCompany command = command(MissionsFixture.AGRO, CompanyStatus.INVITED, null, null);
        assertThat(catchThrowable(
                        () -> MissionsFixture.as(Role.MANAGER, () -> companies().log(command))))
                .isInstanceOf(Forbidden.class);
        MissionsFixture.as(Role.STEWARD, () -> companies().log(command));
        assertThat(MissionsFixture.as(
                                Role.MANAGER, () -> companies().find(CompanyCriteria.of(mission), Paging.longest()))
                        .total())
                .isEqualTo(1);
    }

    private static CompanyService companies() {
        return BEANS.get(CompanyService.class);
    }

    @Test
    void somebodyTakenOffIsCountedNoMoreAndComesBackOnTheSameLine() {
        long company = log(MissionsFixture.AGRO, CompanyStatus.ACCEPTED, null, null);
        long id = delegate("Maya", company);
        DelegateDetail read = MissionsFixture.asOfficial(() -> delegateService().get(id));
        ArchiveRecord reason = new ArchiveRecord("cannot come");
        MissionsFixture.asOfficial(() -> delegateService().archive(id, read.version(), reason));
        assertThat(delegates(null)).isEmpty();
        assertThat(find().get(0).delegates()).isZero();
        assertThat(MissionsFixture.asOfficial(() -> delegateService()
                        .find(mission, null, RecordState.ARCHIVED, Paging.longest())
                        .items()))
                .extracting(DelegateSummary::archivedReason)
                .containsExactly("cannot come");
        assertThatThrownBy(
                        () -> MissionsFixture.asOfficial(() -> delegateService().archive(id, read.version(), reason)))
                .isInstanceOf(StaleEdit.class);
        assertThat(refused(() -> MissionsFixture.asOfficial(
                        () -> delegateService().archive(id, read.version() + 1, new ArchiveRecord(" ")))))
                .containsExactly("reason");

        long again = MissionsFixture.asOfficial(() -> delegateService().log(read.content()));
        assertThat(again).isEqualTo(id);
        assertThat(delegates(company))
                .extracting(DelegateSummary::archivedReason)
                .containsOnlyNulls();
        int version =
                MissionsFixture.asOfficial(() -> delegateService().get(id)).version();
        MissionsFixture.asOfficial(() -> delegateService().archive(id, version, reason));
        MissionsFixture.asOfficial(() -> delegateService().restore(id, version + 1));
        assertThat(delegates(company)).hasSize(1);
    }

    private static DelegateService delegateService() {
        return BEANS.get(DelegateService.class);
    }

    private LogCompany command(String name, CompanyStatus status, String day, String reason) {
        return new LogCompany(
                mission,
                MissionsFixture.organization(BEANS, name),
                status,
                day == null ? null : LocalDate.parse(day),
                reason,
                CompanySize.values()[0],
                null,
                Set.of(),
                null,
                null);
    }

    private long log(String name, CompanyStatus status, String day, String reason) {
        LogCompany command = command(name, status, day, reason);
        return MissionsFixture.asOfficial(() -> companies().log(command));
    }

    private void edit(long id, CompanyStatus status, String day, String reason) {
        int version = get(id).version();
        LogCompany command = command(MissionsFixture.AGRO, status, day, reason);
        MissionsFixture.asOfficial(() -> companies().edit(id, version, command));
    }

    private static CompanyDetail get(long id) {
        return MissionsFixture.asOfficial(() -> companies().get(id));
    }

    private List<CompanySummary> find() {
        return MissionsFixture.asOfficial(() -> companies().find(CompanyCriteria.of(mission), Paging.longest()))
                .items();
    }

    private CompanyStatus statusOn(String day) {
        CompanyCriteria criteria = new CompanyCriteria(mission, null, null, null, null, LocalDate.parse(day));
        return MissionsFixture.asOfficial(() -> companies().find(criteria, Paging.longest()))
                .items()
                .get(0)
                .status();
    }

    private Map<CompanyStatus, Long> counts(String day) {
        CompanyCriteria criteria =
                new CompanyCriteria(mission, null, null, null, null, day == null ? null : LocalDate.parse(day));
        return MissionsFixture.asOfficial(() -> companies().counts(criteria));
    }

    private long delegate(String givenName, Long company) {
        long person = MissionsFixture.person(BEANS, givenName);
        return MissionsFixture.asOfficial(() -> delegateService().log(new LogDelegate(mission, person, company, null)));
    }

    private List<DelegateSummary> delegates(Long company) {
        return MissionsFixture.asOfficial(
                        () -> delegateService().find(mission, company, RecordState.ACTIVE, Paging.longest()))
                .items();
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return ((InvalidInput) catchThrowable(work))
                .errors().stream().map(FieldError::field).toList();
    }
}
