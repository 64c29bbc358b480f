package parley.negotiations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingAboveCeiling;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.known.Holding;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.LogMandate;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.mandate.MandateState;
import parley.negotiations.mandate.NotOnMandateList;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.LogOffer;
import parley.negotiations.offer.OfferCriteria;
import parley.negotiations.offer.OfferDocument;
import parley.negotiations.offer.OfferFile;
import parley.negotiations.offer.OfferFileStored;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.offer.OfferNumberTaken;
import parley.negotiations.offer.OfferService;
import parley.negotiations.pointer.LogPointer;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Account 7 is on the lists of SPS and of mandates, in the database too; TIG it may not know. */
class MandatesAndOffersTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static final Set<String> LISTED = Set.of("SPS", "MANDATE");
    private static final Set<String> CHAPTER_ONLY = Set.of("SPS");
    private static final Set<String> FIRST_WALL_OFF = Set.of("SPS", "TIG", "MANDATE");
    private static final PointerCriteria ANY = new PointerCriteria(Set.of(), null);

    @BeforeAll
    static void hold() {
        NegotiationsFixture.name(BEANS.database(), "Noor", "Ejemplar");
        BEANS.database().fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.execute("update core.setting set value = 'CONFIDENTIAL' where name = 'marking.ceiling'");
                statement.execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                        + " values ('SPS', 7, '2026-01-01'), ('MANDATE', 7, '2026-01-01')");
                statement.execute(
                        "insert into negotiations.mandate (id, chapter_id, language, objective, marking) select 900,"
                                + " id, 'EN', 'Xylophone', 'CONFIDENTIAL' from negotiations.chapter where code = 'TIG'");
                statement.execute(
                        "insert into negotiations.offer (id, chapter_id, kind, direction, party_id, number, made_on,"
                                + " marking) select 900, c.id, 'GOODS', 'MADE', p.id, 1, '2026-02-09', 'CONFIDENTIAL'"
                                + " from negotiations.chapter c, core.party p where c.code = 'TIG' and p.code = 'ASEAN'");
            }
        });
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR), () -> {
            BEANS.get(NeedToKnow.class).hold(new Holding(true, false, false));
            return null;
        });
    }

    @Test
    void aMandateIsForThoseOnBothLists() {
        long id = as(LISTED, () -> mandates().log(mandate("2026-01-05", "2026-12-31")));
        assertThat(as(LISTED, () -> mandates().get(id).content().redLine())).isEqualTo("None");
        assertThat(as(CHAPTER_ONLY, () -> mandates().find(null, Paging.first()).total()))
                .isZero();
        refused(() -> as(CHAPTER_ONLY, () -> mandates().get(id)));
        assertThatThrownBy(() -> as(CHAPTER_ONLY, () -> mandates().log(mandate(null, null))))
                .isInstanceOf(NotOnMandateList.class);
    }

    @Test
    void rowSecurityGuardsMandatesAndOffersWhereTheFirstWallIsSwitchedOff() {
        assertThat(as(
                        FIRST_WALL_OFF,
                        () -> mandates().find("TIG", Paging.first()).total()))
                .isZero();
        refused(() -> as(FIRST_WALL_OFF, () -> mandates().get(900)));
        assertThat(as(FIRST_WALL_OFF, () -> offers().find(OfferCriteria.of("TIG"), Paging.first())
                        .total()))
                .isZero();
        refused(() -> as(FIRST_WALL_OFF, () -> offers().get(900)));
        refused(() -> as(FIRST_WALL_OFF, () -> offers().content(900)));
    }

    @Test
    void aMandateIsADraftUntilApprovedAndExpires() {
        assertThat(state(null, null)).isEqualTo(MandateState.DRAFT);
        assertThat(state("2026-01-05", null)).isEqualTo(MandateState.IN_FORCE);
        assertThat(state("2026-01-05", "2026-11-23")).isEqualTo(MandateState.EXPIRED);
        assertThat(state("2026-01-05", "2026-11-24")).isEqualTo(MandateState.IN_FORCE);
    }

    private static MandateState state(String approved, String until) {
        long id = as(LISTED, () -> mandates().log(mandate(approved, until)));
        return as(LISTED, () -> mandates().get(id).summary().state());
    }

    @Test
    void refusesAStaleEditAndAMarkingAboveTheCeiling() {
        long id = as(LISTED, () -> mandates().log(mandate(null, null)));
        int read = as(LISTED, () -> mandates().get(id).version());
        as(LISTED, () -> mandates().edit(id, read, mandate("2026-01-05", null)));
        assertThatThrownBy(() -> as(LISTED, () -> mandates().edit(id, read, mandate(null, null))))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> as(LISTED, () -> offers().log(offer(50, "SECRET"))))
                .isInstanceOf(MarkingAboveCeiling.class);
    }

    @Test
    void keepsTheDocumentByteForByteAndOnce() {
        long id = as(LISTED, () -> offers().log(offer(1, "CONFIDENTIAL")));
        byte[] content = "%PDF-1.7 \u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        OfferFile stored = as(LISTED, () -> offers().store(id, "C:\\offers\\first.docx", content));
        assertThat(stored.name()).isEqualTo("first.docx");
        assertThat(stored.type()).as("by what it begins with").isEqualTo("application/pdf");
        assertThat(as(LISTED, () -> offers().content(id))).isEqualTo(content);
        assertThatThrownBy(() -> as(LISTED, () -> offers().store(id, "second.pdf", content)))
                .isInstanceOf(OfferFileStored.class);
        assertThatThrownBy(() -> as(LISTED, () -> offers().log(offer(1, "CONFIDENTIAL"))))
                .isInstanceOf(OfferNumberTaken.class);
    }

    @Test
    void anOfferWhoseDocumentIsRefusedIsNotLogged() {
        assertThatThrownBy(() -> as(LISTED, () -> offers().log(
                                offer(60, "CONFIDENTIAL"), new OfferDocument("empty.csv", new byte[0]))))
                .isInstanceOf(InvalidInput.class);
        long id = as(LISTED, () -> offers().log(
                        offer(60, "CONFIDENTIAL"), new OfferDocument("offer.csv", new byte[] {'1'})));
        assertThat(as(LISTED, () -> offers().content(id))).containsExactly('1');
    }

    @Test
    void aPointerSaysWhereSomethingIsToThoseWhoMayKnowTheChapter() {
        PointerCriteria ofMandates = new PointerCriteria(Set.of(PointerKind.MANDATE), "SPS");
        long id = as(LISTED, () -> pointers().log(pointer("SPS", PointerKind.MANDATE, "2026-01-01")));
        long later = as(LISTED, () -> pointers().log(pointer("SPS", PointerKind.OFFER, "2026-02-01")));
        assertThat(as(LISTED, () -> pointers().get(id).reference())).isEqualTo("S-1");
        assertThat(as(LISTED, () -> pointers().all(ofMandates)))
                .extracting(Pointer::id)
                .containsExactly(id);
        assertThat(as(LISTED, () -> pointers().find(ANY, Paging.of(1, 1, null))))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(2);
                    assertThat(page.items())
                            .extracting(Pointer::id)
                            .as("latest first")
                            .containsExactly(later);
                });
        assertThat(as(LISTED, () -> pointers().find(ANY, Paging.of(1, 25, "dated")))
                        .items())
                .extracting(Pointer::id)
                .containsExactly(id, later);
        assertThat(as(Set.of(), () -> pointers().all(ofMandates))).isEmpty();
        assertThat(as(Set.of(), () -> pointers().find(ANY, Paging.first())).total())
                .isZero();
        refused(() -> as(Set.of(), () -> pointers().get(id)));
    }

    @Test
    void aPointerOfAChapterThatTheCallerMayNotKnowIsRefusedByBothWalls() {
        refused(() -> as(LISTED, () -> pointers().log(pointer("TIG", PointerKind.OFFER, "2026-01-01"))));
        assertThatThrownBy(
                        () -> as(FIRST_WALL_OFF, () -> pointers().log(pointer("TIG", PointerKind.OFFER, "2026-01-01"))))
                .as("row security lets nobody add what they may not know")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> as(LISTED, () -> pointers().log(pointer("SPS", null, "2026-01-01"))))
                .isInstanceOf(InvalidInput.class);
    }

    private static PointerService pointers() {
        return BEANS.get(PointerService.class);
    }

    private static LogPointer pointer(String chapter, PointerKind kind, String dated) {
        return new LogPointer(chapter(chapter), kind, "Registry", "S-1", LocalDate.parse(dated));
    }

    private static void refused(Supplier<?> work) {
        assertThatThrownBy(work::get).isInstanceOf(NotFound.class);
    }

    private static LogMandate mandate(String approved, String until) {
        return new LogMandate(
                chapter("SPS"),
                null,
                Language.EN,
                "Objective",
                null,
                null,
                null,
                "None",
                null,
                approved == null ? null : "Minister",
                approved == null ? null : LocalDate.parse(approved),
                until == null ? null : LocalDate.parse(until),
                "CONFIDENTIAL");
    }

    private static LogOffer offer(int number, String marking) {
        return new LogOffer(
                chapter("SPS"),
                OfferKind.GOODS,
                Direction.MADE,
                NegotiationsFixture.asOfficial(() -> BEANS.get(PartyService.class)
                        .byCode("ASEAN")
                        .orElseThrow()
                        .id()),
                number,
                LocalDate.parse("2026-02-09"),
                null,
                null,
                marking);
    }

    private static long chapter(String code) {
        return NegotiationsFixture.asOfficial(
                () -> BEANS.get(ChapterService.class).get(code).id());
    }

    private static <T> T as(Set<String> lists, Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(lists, Role.OFFICIAL), work);
    }

    private static MandateService mandates() {
        return BEANS.get(MandateService.class);
    }

    private static OfferService offers() {
        return BEANS.get(OfferService.class);
    }
}
