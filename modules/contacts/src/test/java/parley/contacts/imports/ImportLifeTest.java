package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Role;
import parley.core.directory.LogPerson;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.UnreadableFile;
import parley.core.job.JobState;
import parley.core.job.WaitingJobs;
import parley.core.record.Paging;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportNotOpen;
import parley.exchange.imports.ImportState;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportTouched;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What becomes of an import: mapped, refused, written in the background, cancelled, taken back. Each test brings people whose family name is its own. */
class ImportLifeTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final ImportCalls IMPORTS = new ImportCalls(BEANS);

    @Test
    void undoesWhatNothingTouchedAndOtherwiseSaysWhat() {
        IMPORTS.apply(IMPORTS.receive("First name,Last name,E-mail\nAna,Défait,ana@defait.example.org\n"));
        PersonDetail before = IMPORTS.one("défait");
        String code = IMPORTS.receive(
                "First name,Last name,Company,E-mail,Notes\n"
                        + "Ana,Défait,Défait Foods,ana@defait.example.org,met her\nBo,Défaitneuf,Défait Foods,bo@defait.example.org,\n");
        IMPORTS.apply(code);
        assertThat(IMPORTS.one("défaitneuf").summary().organizationEn()).isEqualTo("Défait Foods");
        PersonService people = BEANS.get(PersonService.class);
        PersonDetail touched = IMPORTS.one("défaitneuf");
        LogPerson content = touched.content();
        IMPORTS.as(
                Role.STEWARD,
                () -> people.edit(touched.summary().id(), touched.version(), ImportCalls.withNotes(content, "since")));
        ImportTouched refused = catchThrowableOfType(ImportTouched.class, () -> IMPORTS.undo(code));
        assertThat(refused.obstacles())
                .extracting(obstacle -> obstacle.label() + " " + obstacle.reasonKey())
                .contains("Bo Défaitneuf importPeople.undo.changed");
        assertThat(IMPORTS.one("défait ana").content().notes()).isEqualTo("met her");

        PersonDetail edited = IMPORTS.one("défaitneuf");
        IMPORTS.as(Role.STEWARD, () -> people.edit(edited.summary().id(), edited.version(), content));
        IMPORTS.undo(code);
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.UNDONE);
        assertThat(IMPORTS.find("défaitneuf")).isEmpty();
        assertThat(IMPORTS.one("défait").content()).isEqualTo(before.content());
        assertThat(IMPORTS.as(Role.STEWARD, () -> BEANS.get(parley.core.directory.DirectoryService.class)
                        .organizationsNamed("Défait Foods")))
                .isEmpty();
        assertThatThrownBy(() -> IMPORTS.undo(code)).isInstanceOf(ImportNotOpen.class);
    }

    @Test
    void mapsColumnsAnewAndRemembersIt() {
        String text = "Apellido,Nombre,Correo\nMapa,Ana,ana@mapa.example.org\n";
        String code = IMPORTS.receive(text);
        assertThat(IMPORTS.verdicts(code).values()).containsExactly(ImportVerdict.ERROR);
        Map<String, String> mapping = Map.of("Apellido", "familyName", "Nombre", "givenName", "Correo", "email");
        IMPORTS.as(Role.STEWARD, () -> {
            IMPORTS.imports().map(code, mapping, true);
            return null;
        });
        assertThat(IMPORTS.verdicts(code).values()).containsExactly(ImportVerdict.NEW);
        assertThat(IMPORTS.verdicts(IMPORTS.receive(text)).values()).containsExactly(ImportVerdict.NEW);
        assertThatThrownBy(() -> IMPORTS.as(Role.STEWARD, () -> {
                    IMPORTS.imports().map(code, Map.of("Nombre", "shoeSize"), false);
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsThatAFileWasRefusedAndWhy() {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> IMPORTS.receive("Nom,Prénom\n"));
        assertThat(refused.key()).isEqualTo("error.file.noRows");
        ImportSummary newest = IMPORTS.as(
                Role.STEWARD,
                () -> IMPORTS.imports().find(Paging.first()).items().get(0));
        assertThat(newest.state()).isEqualTo(ImportState.REFUSED);
        assertThat(newest.reason()).isEqualTo("error.file.noRows");
    }

    @Test
    void onlyStewardsImport() {
        for (Role role : List.of(Role.OFFICIAL, Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThatThrownBy(() -> IMPORTS.as(role, () -> IMPORTS.imports().find(Paging.first())))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void bringsManyAndTakesThemBack() {
        int rows = 700;
        StringBuilder text = new StringBuilder("First name,Last name,Company,E-mail,Phone\n");
        for (int i = 0; i < rows; i++) {
            text.append("P")
                    .append(i)
                    .append(",Foule,Foule ")
                    .append(i % 7)
                    .append(" inc.,p")
                    .append(i)
                    .append("@foule.example.org,+1 418 555 ")
                    .append(String.format("%04d", i))
                    .append('\n');
        }
        String code = IMPORTS.receive(text.toString());
        assertThat(IMPORTS.get(code).count(ImportVerdict.NEW)).isEqualTo(rows);
        IMPORTS.apply(code);
        String again = IMPORTS.receive(text.toString());
        assertThat(IMPORTS.get(again).count(ImportVerdict.DUPLICATE)).isEqualTo(rows);
        IMPORTS.undo(code);
        assertThat(IMPORTS.find("foule")).isEmpty();
    }

    private static String longList(String family, int rows) {
        StringBuilder text = new StringBuilder("First name,Last name,Company,E-mail\n");
        for (int i = 0; i < rows; i++) {
            text.append("Q").append(i).append(',').append(family).append(',').append(family);
            text.append(' ').append(i % 40).append(",q").append(i).append("@longue.example.org\n");
        }
        return text.toString();
    }

    private static void work() {
        BEANS.get(WaitingJobs.class).work("test");
    }

    @Test
    void judgesAndWritesALongListInTheBackgroundAndNothingOfItWhenCancelled() {
        int rows = 2_000;
        String code = IMPORTS.receive(longList("Longue", rows));
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.RECEIVED);
        assertThatThrownBy(() -> IMPORTS.apply(code)).isInstanceOf(ImportNotOpen.class);
        work();
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(IMPORTS.get(code).count(ImportVerdict.NEW)).isEqualTo(rows);

        IMPORTS.apply(code);
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.APPLYING);
        IMPORTS.asSteward(() -> IMPORTS.imports().cancel(code));
        work();
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(IMPORTS.find("longue")).isEmpty();

        IMPORTS.apply(code);
        work();
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.APPLIED);
        assertThat(IMPORTS.one("q1999 longue").content().familyName()).isEqualTo("Longue");
        IMPORTS.undo(code);
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.APPLIED);
        IMPORTS.asSteward(() -> IMPORTS.imports().cancel(code));
        work();
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.APPLIED);
        assertThat(IMPORTS.one("q1999 longue").content().familyName()).isEqualTo("Longue");

        IMPORTS.undo(code);
        IMPORTS.undo(code);
        work();
        assertThat(IMPORTS.get(code).state()).isEqualTo(ImportState.UNDONE);
        assertThat(IMPORTS.find("longue")).isEmpty();
    }

    @Test
    void stopsWhatIsBeingJudgedOrWrittenAndLeavesNothingOfIt() throws InterruptedException {
        String judged = IMPORTS.receive(longList("Arrêtée", 1_500));
        cancelWhileWorking(judged);
        assertThat(IMPORTS.get(judged).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(IMPORTS.rows(judged)).isEmpty();

        String written = IMPORTS.receive(longList("Arrêtée", 1_500));
        work();
        IMPORTS.apply(written);
        cancelWhileWorking(written);
        assertThat(IMPORTS.get(written).state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(IMPORTS.get(written).good()).isEqualTo(1_500);
        assertThat(IMPORTS.find("arrêtée")).isEmpty();
    }

    /** Cancels while its rows are worked on in another thread. */
    private static void cancelWhileWorking(String code) throws InterruptedException {
        Thread worker = new Thread(ImportLifeTest::work);
        worker.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!running(code) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        IMPORTS.asSteward(() -> IMPORTS.imports().cancel(code));
        worker.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(worker.isAlive()).isFalse();
    }

    private static boolean running(String code) {
        return IMPORTS.as(Role.STEWARD, () -> IMPORTS.imports()
                .job(IMPORTS.get(code))
                .filter(job -> job.state() == JobState.RUNNING)
                .isPresent());
    }
}
