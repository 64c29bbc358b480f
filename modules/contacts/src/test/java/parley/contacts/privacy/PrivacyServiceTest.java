package parley.contacts.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.person.PersonFixture.person;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.core.error.InvalidInput;
import parley.core.record.HeldRow;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What is held is told, corrected and kept no longer than its rule says. */
class PrivacyServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static final PrivacyCalls CALLS = new PrivacyCalls(BEANS);

    @Test
    void tellsEverythingThatIsHeldAndNotesThatItWasAskedFor() throws SQLException {
        long id = CALLS.log(person("Auskunft", "Ada").at(null, "Adviser", "ada@example.org", null, "+1 343 555 0178"));
        CALLS.run("insert into core.account (email, person_id, password_hash) values ('ada@example.org', " + id
                + ", 'secret-hash')");
        Held held =
                ContactsFixture.asSteward(() -> BEANS.get(PrivacyService.class).held(id));
        assertThat(held.rows())
                .extracting(HeldRow::table)
                .contains("core.person", "core.affiliation", "core.affiliation_phone", "core.account");
        assertThat(held.rows().toString())
                .contains("+13435550178", "ada@example.org")
                .doesNotContain("secret-hash");
        assertThat(held.history()).isNotEmpty();
        assertThat(CALLS.ask("select note from audit.entry where row_key = '" + id + "' and note = 'HELD_SHOWN'"))
                .hasSize(1);
    }

    @Test
    void anAffiliationIsCalledByItsOrganizationAndTitle() throws SQLException {
        long cabc = ContactsFixture.id(BEANS, "core.organization", "CABC");
        long id = CALLS.log(person("Auskunft", "Udo").at(cabc, "Adviser", null, null, "+1 343 555 0179"));
        long bare = CALLS.log(person("Auskunft", "Una").at(null, null, "una@example.org", null));
        List<RecordRef> both = CALLS
                .ask("select id from core.affiliation where person_id in (" + id + ", " + bare + ") order by person_id")
                .stream()
                .map(affiliation -> new RecordRef("AFFILIATION", Long.parseLong(affiliation)))
                .toList();
        RecordSources sources = BEANS.get(RecordSources.class);
        List<RecordCard> found = ContactsFixture.asSteward(() -> sources.find(both));
        assertThat(found)
                .extracting(RecordCard::titleEn)
                .containsExactly("Canada-ASEAN Business Council, Adviser", "una@example.org");
        assertThat(found.get(0).address()).endsWith("id=" + id);
        assertThat(sources.find(both)).as("for who may not read people").isEmpty();
    }

    @Test
    void aCorrectionIsDecidedOnceAndARefusalSaysWhy() {
        long id = CALLS.log(person("Richtig", "Rita"));
        long asked = ContactsFixture.asSteward(() -> BEANS.get(CorrectionService.class)
                .log(new LogCorrection(id, LocalDate.parse("2026-11-20"), "Title is Director")));
        DecideCorrection silent = new DecideCorrection(CorrectionState.REFUSED, LocalDate.parse("2026-11-21"), " ");
        DecideCorrection early = new DecideCorrection(CorrectionState.DONE, LocalDate.parse("2026-11-19"), null);
        DecideCorrection done = new DecideCorrection(CorrectionState.DONE, LocalDate.parse("2026-11-21"), "changed");
        for (DecideCorrection wrong : List.of(silent, early)) {
            assertThatThrownBy(() -> decide(asked, wrong)).isInstanceOf(InvalidInput.class);
        }
        decide(asked, done);
        assertThatThrownBy(() -> decide(asked, done)).isInstanceOf(CorrectionDecided.class);
    }

    private static void decide(long id, DecideCorrection command) {
        ContactsFixture.asSteward(() -> {
            BEANS.get(CorrectionService.class).decide(id, command);
            return null;
        });
    }

    @Test
    void whatIsDueFollowsTheRuleTheLastContactAndTheHolds() throws SQLException {
        long old = CALLS.log(person("Lange", "Her"));
        long busy = CALLS.log(person("Immer", "Dabei"));
        long held = CALLS.log(person("Lange", "Gehalten"));
        CALLS.run("update core.person set created_at = '2019-05-01' where id in (" + old + ", " + busy + ", " + held
                + ")");
        CALLS.run(
                "insert into contacts.interaction (id, day, kind, theme, subject, language) values (92, '2026-01-02', 'CALL',"
                        + " 'OTHER', 'Recent call', 'EN')");
        CALLS.run("insert into contacts.interaction_person values (92, " + busy + ")");
        ContactsFixture.asSteward(() -> BEANS.get(RetentionService.class).hold(new PlaceHold(held, "court case")));
        assertThat(due()).contains(old).doesNotContain(busy, held);
        RetentionSummary rule = ContactsFixture.asSteward(
                () -> BEANS.get(RetentionService.class).rule(RetentionKind.PEOPLE));
        assertThat(rule.due()).isEqualTo(due().size());
        ContactsFixture.asSteward(() -> {
            BEANS.get(RetentionService.class)
                    .set(RetentionKind.PEOPLE, rule.version(), new SetRetention(1200, rule.basisEn(), rule.basisFr()));
            return null;
        });
        assertThat(due()).isEmpty();
    }

    private static List<Long> due() {
        return ContactsFixture.asSteward(
                        () -> BEANS.get(RetentionService.class).due(RetentionKind.PEOPLE, Paging.longest()))
                .items()
                .stream()
                .map(DueRecord::id)
                .toList();
    }
}
