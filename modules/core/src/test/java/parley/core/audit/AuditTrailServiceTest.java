package parley.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.AccountFixture;
import parley.core.access.Role;
import parley.core.access.SignInService;
import parley.core.error.Forbidden;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

class AuditTrailServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), AccountFixture::database);

    private static final AuditCriteria ANY = new AuditCriteria(null, null, null, null, null);

    private AuditTrailService audit;

    @BeforeEach
    void find() {
        audit = BEANS.get(AuditTrailService.class);
    }

    private List<AuditLine> read(Role role, String email, AuditCriteria criteria) {
        return AccountFixture.as(
                BEANS, email, role, () -> audit.find(criteria, Paging.longest()).items());
    }

    private List<AuditLine> asAuditor(AuditCriteria criteria) {
        return read(Role.AUDITOR, "auditor@example.org", criteria);
    }

    @Test
    void readsNewestFirst() {
        assertThat(asAuditor(ANY))
                .extracting(line -> line.entry().id())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void anAuditorReadsValuesAndAnAdministratorThoseOfTheAdministration() {
        assertThat(asAuditor(ANY)).noneMatch(AuditLine::veiled);
        List<AuditLine> lines = read(Role.ADMINISTRATOR, "admin@example.org", ANY);
        assertThat(lines)
                .filteredOn(line -> line.entry().table().equals("core.person"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.veiled()).isTrue();
                    assertThat(line.entry().changes())
                            .isNotEmpty()
                            .allMatch(change -> change.before() == null && change.after() == null);
                });
        assertThat(lines)
                .filteredOn(line -> line.entry().table().equals("core.account"))
                .isNotEmpty()
                .noneMatch(AuditLine::veiled);
    }

    @Test
    void tellsWhoSignedInAndWhatWasRefused() {
        BEANS.get(SignInService.class).signIn("official@example.org", "wrong".toCharArray(), "192.0.2.7");
        List<AuditLine> refused = asAuditor(new AuditCriteria(null, null, AuditKind.SIGN_IN_REFUSED, null, null));
        assertThat(refused).singleElement().satisfies(line -> assertThat(
                        line.entry().changes())
                .extracting(FieldChange::column)
                .containsExactly("address", "locked"));
        assertThat(asAuditor(new AuditCriteria(null, null, AuditKind.SIGN_IN, null, null)))
                .isEmpty();
    }

    @Test
    void filtersByWhoByKindAndByDay() {
        assertThat(asAuditor(new AuditCriteria(null, "nobody-we-know", null, null, null)))
                .isEmpty();
        assertThat(asAuditor(new AuditCriteria(null, null, AuditKind.ADDED, null, null)))
                .isNotEmpty()
                .allMatch(line -> line.entry().kind().equals("INSERT"));
        assertThat(asAuditor(new AuditCriteria(null, null, null, null, LocalDate.parse("2020-01-01"))))
                .isEmpty();
        assertThat(asAuditor(new AuditCriteria(null, null, null, LocalDate.parse("2020-01-01"), null)))
                .hasSameSizeAs(asAuditor(ANY));
    }

    @Test
    void nobodyElseMay() {
        assertThatThrownBy(() -> read(Role.OFFICIAL, "official@example.org", ANY))
                .isInstanceOf(Forbidden.class);
    }
}
