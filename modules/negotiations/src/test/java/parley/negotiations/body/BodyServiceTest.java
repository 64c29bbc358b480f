package parley.negotiations.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.negotiations.BodiesReferenceLoader;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.round.RoundFixture;
import parley.negotiations.round.RoundService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The published bodies, and what an administrator makes of them. */
class BodyServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    @BeforeAll
    static void load() {
        BEANS.database().fill(owner -> new BodiesReferenceLoader().load(owner, TestClock.on("2026-11-24")));
    }

    @Test
    void thoseOfADayAreThereUnlessSomebodyKnowsBetter() {
        assertThat(on("2023-12-31")).contains("TNC", "WG-TIG").doesNotContain("WG-TSD");
        assertThat(on("2024-01-01")).contains("WG-TSD");
        assertThat(on("2022-07-31")).doesNotContain("TNC");
        assertThat(NegotiationsFixture.asOfficial(() -> service().there(day("2023-12-31"), day("2024-01-01"))))
                .extracting(Body::code)
                .contains("WG-TSD");
    }

    private static List<String> on(String day) {
        return NegotiationsFixture.asOfficial(
                        () -> service().find(new BodyCriteria(null, null, day(day)), Paging.longest()))
                .items()
                .stream()
                .map(Body::code)
                .toList();
    }

    @Test
    void aChapterKnowsItsGroupAndTheGroupItsSource() {
        Body origin = NegotiationsFixture.asOfficial(() -> service().ofChapter("ROO", day("2026-02-10")))
                .orElseThrow();
        assertThat(origin.code()).isEqualTo("SWG-ROO");
        assertThat(origin.source(Language.FR)).startsWith("Comptes rendus");
        assertThat(origin.parent(Language.EN)).isEqualTo("Trade Negotiating Committee");
        assertThat(NegotiationsFixture.asOfficial(() -> service().ofChapter("TR", day("2026-02-10"))))
                .isEmpty();
    }

    @Test
    void anAdministratorAddsOneAndEndsIt() {
        as(Role.ADMINISTRATOR, () -> service().add(body("WG-NEW", "TNC", "2024-03", null)));
        int version =
                as(Role.ADMINISTRATOR, () -> service().write("WG-NEW", 0, body("WG-NEW", "TNC", "2024-03", "2025")));
        assertThat(version).isEqualTo(1);
        assertThat(on("2025-12-31")).contains("WG-NEW");
        assertThat(on("2026-01-01")).doesNotContain("WG-NEW");
        assertThatThrownBy(() ->
                        as(Role.ADMINISTRATOR, () -> service().write("WG-NEW", 0, body("WG-NEW", "TNC", "2024", null))))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> service().add(body("WG-NEW", null, null, null))))
                .isInstanceOf(BodyCodeTaken.class);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> as(Role.OFFICIAL, () -> service().add(body("WG-X", null, null, null))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> service().add(body("WG-X", null, "2025", "2024"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> service().add(body("WG-X", "NOBODY", null, null))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> service()
                        .write(
                                "TNC",
                                as(Role.ADMINISTRATOR, () -> service().get("TNC"))
                                        .version(),
                                body("TNC", "WG-TIG", null, null))))
                .as("the committee would report to itself")
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRoundIsNotOfABodyBeforeItsDayAndIsNamedAfterItsBody() {
        assertThatThrownBy(() -> NegotiationsFixture.asOfficial(() -> BEANS.get(RoundService.class)
                        .log(RoundFixture.meetingOf("WG-TSD").on("2023-12-31").command())))
                .isInstanceOf(BodyNotOfItsDay.class);
        String code = NegotiationsFixture.asOfficial(() -> BEANS.get(RoundService.class)
                .log(RoundFixture.meetingOf("WG-TSD").on("2024-01-31").command()));
        assertThat(code).isEqualTo("WG-TSD-1");
        assertThat(NegotiationsFixture.asOfficial(
                        () -> BEANS.get(RoundService.class).get(code).summary().label(Language.FR)))
                .isEqualTo("Groupe de travail sur le commerce et le développement durable, réunion 1");
        assertThat(NegotiationsFixture.asOfficial(() -> service().get("WG-TSD").rounds()))
                .isEqualTo(1);
    }

    private static WriteBody body(String code, String parent, String from, String to) {
        return new WriteBody(
                code,
                BodyKind.WORKING_GROUP,
                "New group",
                "Nouveau groupe",
                null,
                null,
                parent,
                List.of("SPS"),
                PartialDate.parse(from),
                PartialDate.parse(to),
                "Invented",
                null,
                null);
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of(), role), work);
    }

    private static void as(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return null;
        });
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static BodyService service() {
        return BEANS.get(BodyService.class);
    }
}
