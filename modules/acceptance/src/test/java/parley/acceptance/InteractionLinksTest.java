package parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionTheme;
import parley.contacts.interaction.LinkedInteractions;
import parley.contacts.interaction.LogInteraction;
import parley.contacts.interaction.LogOfficial;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.LinkedRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Interactions belong to rounds, meetings and missions, though contacts knows none of the three. */
class InteractionLinksTest {
    private static final TestClock CLOCK = TestClock.on("2026-11-24");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(CLOCK, SampleData::database);

    private static <T> T asOfficial(Supplier<T> work) {
        return Callers.as(
                new Caller(7L, null, "Test", null, Set.of(Role.OFFICIAL), Set.of(), Language.EN, "request-1"), work);
    }

    private static InteractionService service() {
        return BEANS.get(InteractionService.class);
    }

    private static RecordRef coded(String kind, String code) {
        return asOfficial(() -> BEANS.get(RecordSources.class)
                .of(kind)
                .flatMap(source -> source.coded(code))
                .orElseThrow()
                .ref());
    }

    private static RecordRef meeting() {
        return asOfficial(() -> BEANS.get(RecordSources.class).occasions("2026", Language.EN, 50).stream()
                .map(hit -> hit.ref())
                .filter(ref -> ref.kind().equals("MEETING"))
                .findFirst()
                .orElseThrow());
    }

    private static LogInteraction about(String subject, Set<LogOfficial> officials, RecordRef... links) {
        return new LogInteraction(
                PartialDate.of(LocalDate.parse("2026-11-20"), Precision.DAY),
                InteractionKind.CALL,
                InteractionTheme.NEGOTIATIONS,
                subject,
                null,
                Language.EN,
                Set.of(1001L, 1002L),
                Set.of(1001L, 1002L),
                List.copyOf(officials),
                new LinkedHashSet<>(List.of(links)),
                "UNCLASSIFIED",
                List.of());
    }

    private static InteractionDetail get(long id) {
        return asOfficial(() -> service().get(id));
    }

    private static Page<LinkedRecord> on(RecordRef ref) {
        return asOfficial(() -> BEANS.get(LinkedInteractions.class).to(ref, Paging.longest()));
    }

    @Test
    void standsOnThePageOfEveryOccasionAndInTheListsFilter() {
        RecordRef round = coded("ROUND", "TNC-17");
        RecordRef mission = coded("MISSION", "TCTM-2025-THA-KHM");
        RecordRef meeting = meeting();
        long before = on(round).total();
        long id = asOfficial(() -> service().log(about("Three at once", Set.of(), round, mission, meeting)));
        assertThat(get(id).links()).extracting(RecordCard::ref).containsExactlyInAnyOrder(round, mission, meeting);
        assertThat(get(id).links()).extracting(RecordCard::titleEn).doesNotContainNull();
        for (RecordRef ref : List.of(round, mission, meeting)) {
            assertThat(on(ref).items())
                    .extracting(line -> line.card().titleEn())
                    .contains("Three at once");
            assertThat(asOfficial(() -> service()
                            .find(InteractionCriteria.linkedTo(ref), Paging.longest())
                            .total()))
                    .isEqualTo(on(ref).total());
        }
        assertThat(on(round).total()).isEqualTo(before + 1);

        asOfficial(() -> service().archive(id, get(id).version(), new ArchiveRecord("logged twice")));
        assertThat(on(round).total()).as("archived").isEqualTo(before);
    }

    @Test
    void takesALinkAwayAndTellsTheSecondEditor() {
        RecordRef round = coded("ROUND", "TNC-17");
        RecordRef mission = coded("MISSION", "TCTM-2024-PHL");
        long id = asOfficial(() -> service().log(about("Two, then one", Set.of(), round, mission)));
        int version = get(id).version();
        asOfficial(() -> service().edit(id, version, about("Two, then one", Set.of(), mission)));
        assertThat(get(id).links()).extracting(RecordCard::ref).containsExactly(mission);
        assertThatThrownBy(() -> asOfficial(() -> service().edit(id, version, about("Two, then one", Set.of(), round))))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void refusesWhatIsNoOccasion() {
        RecordRef person = new RecordRef("PERSON", 1001);
        RecordRef none = new RecordRef("ROUND", 999_999_999L);
        RecordRef unheardOf = new RecordRef("NOTHING", 1);
        for (RecordRef ref : List.of(person, none, unheardOf)) {
            assertThatThrownBy(() -> asOfficial(() -> service().log(about("To nothing", Set.of(), ref))))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.field()).isEqualTo("links")));
            assertThat(on(ref).total()).isZero();
        }
    }

    @Test
    void keepsTheTeamOfTheTimeUnlessItIsSaid() {
        long official = get(1001).content().officials().get(0).personId();
        LogOfficial unsaid = new LogOfficial(official, null, null);
        long id = asOfficial(() -> service().log(about("Team by affiliation", Set.of(unsaid))));
        LogOfficial stored = get(id).content().officials().get(0);
        assertThat(stored.teamEn()).isNotBlank();

        LogOfficial said = new LogOfficial(official, "Desk of that year", "Bureau de cette année-là");
        asOfficial(() -> service().edit(id, get(id).version(), about("Team as said", Set.of(said))));
        assertThat(get(id).content().officials()).containsExactly(said);
    }

    @Test
    void offersWhatInteractionsAreLinkedTo() {
        assertThat(asOfficial(() -> service().linked()))
                .extracting(card -> card.ref().kind())
                .contains("MEETING", "MISSION", "ROUND");
    }
}
