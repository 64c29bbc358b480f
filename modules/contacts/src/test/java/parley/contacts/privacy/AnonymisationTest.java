package parley.contacts.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.person.PersonFixture.person;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.consent.ConsentFixture;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.merge.MergeRecords;
import parley.contacts.merge.MergeService;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.AccountStore;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.audit.chain.ChainReport;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.job.WaitingJobs;
import parley.core.text.Language;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.exchange.export.ExportService;
import parley.exchange.export.ExportState;
import parley.exchange.export.RequestExport;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Whoever is forgotten is gone from every table and every file, and the chain of the audit still verifies. */
class AnonymisationTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static final PrivacyCalls CALLS = new PrivacyCalls(BEANS);

    @Test
    void theNameIsGoneEverywhereTheCountsStayAndTheChainVerifies() throws SQLException {
        long id = CALLS.log(person("Vergessmich", "Zoë")
                .formerly("Zoë Altername")
                .noted("Likes tea.")
                .at(null, "Director of Oblivion", "zoe@vergessmich.example", null, "+1 343 555 0177"));
        long twin = CALLS.log(person("Vergessmich", "Zoe").at(null, "Chair of Oblivion", null, null));
        PersonDetail read =
                ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).get(id));
        ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .edit(id, read.version(), person("Vergessmich-Neuname", "Zoë").command()));
        ContactsFixture.asSteward(() -> BEANS.get(MergeService.class)
                .merge(new MergeRecords(DuplicateKind.PERSON, id, null, twin, null, Map.of())));
        CALLS.run(
                "insert into contacts.interaction (id, day, kind, theme, subject, notes, language) values (91, '2026-01-02',"
                        + " 'CALL', 'OTHER', 'Call with ZOË VERGESSMICH-NEUNAME (new)', 'Wrote to zoe@vergessmich.example.', 'EN')");
        CALLS.run("insert into contacts.interaction_person values (91, " + id + ")");
        ContactsFixture.asSteward(() -> BEANS.get(CorrectionService.class)
                .log(new LogCorrection(id, LocalDate.parse("2026-11-01"), "My name is Zoë Vergessmich")));
        assertThat(CALLS.verify().intact()).isTrue();
        assertThat(CALLS.verify().erased()).isZero();
        List<String> people = CALLS.ask("select count(*) from core.person");

        Anonymised done = CALLS.anonymise(id, "Asked for it");
        assertThat(done.values()).isGreaterThan(10);
        assertThat(CALLS.holding("vergessmich", "altername", "zoe@", "13435550177", "oblivion", "likes tea"))
                .isEmpty();
        assertThat(CALLS.ask("select subject || '|' || notes from contacts.interaction where id = 91"))
                .containsExactly("Call with Anon. " + id + " (new)|Wrote to Anon. " + id + ".");
        assertThat(CALLS.ask("select count(*) from core.person")).isEqualTo(people);
        assertThat(CALLS.ask("select person_id from contacts.interaction_person where interaction_id = 91"))
                .containsExactly(Long.toString(id));
        ChainReport report = CALLS.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.erased()).isEqualTo(done.values());
        assertThatThrownBy(() -> CALLS.anonymise(id, "Again")).isInstanceOf(AlreadyAnonymised.class);
    }

    private static String bring(String file) {
        return ContactsFixture.asSteward(() -> BEANS.get(ImportReception.class)
                .receive(
                        "people",
                        "list.csv",
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        null,
                        Map.of()));
    }

    @Test
    void whatAFileSaidOfAPersonIsHeldOnHerAndForgottenWithHer() throws SQLException {
        long steward = ContactsFixture.asSteward(() -> Callers.current().accountId());
        CALLS.run("insert into core.person (id, given_name, name_order) values (" + (700 + steward)
                + ", 'Importer', 'SINGLE')");
        CALLS.run("insert into core.account (id, email, person_id, password_hash) values (" + steward
                + ", 'i@example.org', " + (700 + steward) + ", '-') on conflict do nothing");
        String header = "First name,Last name,Company,E-mail,Phone,Notes\n";
        String applied = bring(header + "Zita,Fichier,Werk inc.,zita@fichier.example,+1 343 555 0178,likes coffee\n"
                + "Otto,Autrui,Autrui inc.,otto@autrui.example,,\n");
        ContactsFixture.asSteward(() -> {
            BEANS.get(ImportService.class).apply(applied);
            return null;
        });
        bring(header + "Zita,FICHIER,Ailleurs inc.,zita@fichier.example,,moved in spring\n"
                + ",\"Fichier, Zita\",Tout autre,,,seen at the booth\n");
        long id = Long.parseLong(CALLS.ask("select id from core.person where family_name = 'Fichier'")
                .get(0));
        long other = Long.parseLong(CALLS.ask("select id from core.person where family_name = 'Autrui'")
                .get(0));

        assertThat(ContactsFixture.asSteward(
                                () -> BEANS.get(PrivacyService.class).held(id))
                        .rows())
                .filteredOn(row -> row.table().equals("exchange.import_row"))
                .extracting(row -> row.values().get("cells"))
                .hasSize(3)
                .anyMatch(cells -> cells.contains("Notes: likes coffee"))
                .anyMatch(cells -> cells.contains("moved in spring"))
                .anyMatch(cells -> cells.contains("seen at the booth"));
        assertThat(ContactsFixture.asSteward(
                                () -> BEANS.get(PrivacyService.class).held(other))
                        .rows())
                .filteredOn(row -> row.table().equals("exchange.import_row"))
                .hasSize(1);

        CALLS.anonymise(id, "Asked for it");
        assertThat(CALLS.holding(
                        "fichier", "zita", "555 0178", "likes coffee", "moved in spring", "at the booth", "autrui"))
                .contains("autrui in exchange.import_row")
                .allMatch(found -> found.startsWith("autrui in "));
    }

    @Test
    void refusesOnHoldWithAnAccountInUseAndAReasonThatNamesThePerson() throws SQLException {
        long held = CALLS.log(person("Gehalten", "Udo"));
        long hold = ContactsFixture.asSteward(
                () -> BEANS.get(RetentionService.class).hold(new PlaceHold(held, "request being answered")));
        assertThatThrownBy(() -> CALLS.anonymise(held, "Time is up")).isInstanceOf(OnHold.class);
        ContactsFixture.asSteward(() -> {
            BEANS.get(RetentionService.class).lift(hold);
            return null;
        });
        assertThatThrownBy(() -> CALLS.anonymise(held, "Udo Gehalten asked")).isInstanceOf(ReasonNamesThePerson.class);
        assertThatThrownBy(() -> CALLS.anonymise(held, " ")).isInstanceOf(InvalidInput.class);
        CALLS.run("insert into core.account (email, person_id) values ('udo@example.org', " + held + ")");
        assertThatThrownBy(() -> CALLS.anonymise(held, "Time is up")).isInstanceOf(HasAccount.class);
        assertThatThrownBy(() -> ContactsFixture.asOfficial(
                        () -> BEANS.get(PrivacyService.class).anonymise(held, new AnonymisePerson("No right"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theDatabaseErasesNothingOfWhoeverIsNotAnonymised() throws SQLException {
        long id = CALLS.log(person("Bleibt", "Ida"));
        try (Connection application = BEANS.database().application();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select audit.erase(" + id + ", '[]', '[\"Ida Bleibt\"]')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not anonymised");
        }
    }

    @Test
    void filesThatHeldThePersonGoAtOnceAndTheirRecordsStay() throws SQLException {
        BEANS.database().fill(owner -> new AccountStore(owner)
                .add("steward@example.org", "Stella Ward", Set.of(Role.STEWARD), Language.EN, "none", false));
        long id = CALLS.log(person("Gonefile", "Ada"));
        long other = CALLS.log(person("Stayfile", "Bea"));
        String held = exported("gonefile");
        String whole = exported("file");
        String without = exported("stayfile");
        CALLS.anonymise(id, "asked to be forgotten");
        assertThat(state(held)).isEqualTo(ExportState.EXPIRED);
        assertThat(state(whole)).isEqualTo(ExportState.EXPIRED);
        assertThat(state(without)).isEqualTo(ExportState.READY);
        assertThat(CALLS.ask("select distinct x.code from exchange.export_chunk c join exchange.export_record x"
                        + " on x.id = c.export_id"))
                .contains(without)
                .doesNotContain(held, whole);
        assertThat(ContactsFixture.asSteward(() -> BEANS.get(Disclosures.class).of(id)))
                .extracting(Disclosure::code)
                .containsExactlyInAnyOrder(held, whole);
        assertThat(ContactsFixture.asSteward(() -> BEANS.get(Disclosures.class).of(other)))
                .extracting(Disclosure::code)
                .containsExactlyInAnyOrder(whole, without);
    }

    private static String exported(String words) {
        String code = ConsentFixture.as(BEANS, Role.STEWARD, () -> BEANS.get(ExportService.class)
                .request(new RequestExport(
                        "people",
                        Map.of("q", words),
                        ExportPurpose.OPERATIONAL,
                        List.of(),
                        ExportFormat.CSV,
                        Language.EN)));
        BEANS.get(WaitingJobs.class).work("test");
        assertThat(state(code)).isEqualTo(ExportState.READY);
        return code;
    }

    private static ExportState state(String code) {
        return ConsentFixture.as(BEANS, Role.STEWARD, () -> BEANS.get(ExportService.class)
                        .get(code))
                .state();
    }
}
