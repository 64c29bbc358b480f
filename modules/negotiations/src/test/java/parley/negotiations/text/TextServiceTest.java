package parley.negotiations.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.audit.HistoryEntry;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.error.UnreadableFile;
import parley.core.record.ArchiveRecord;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.record.SearchHit;
import parley.core.text.Language;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.OpenBrackets;
import parley.negotiations.ProvisionStatus;
import parley.negotiations.TextsReferenceLoader;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.parse.Grammar;
import parley.negotiations.text.parse.WordKind;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

class TextServiceTest {
    private static final String TEXT =
            "Article 5.1: Scope\n\nWords [CAN: here] and [VN oppose: there].\n\nArticle 5.2: More\n\nAgreed.";
    private static final LocalDate LATER = LocalDate.parse("2026-12-31");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), TextServiceTest::database);

    /** Account 7 is on the list of SPS, as the database says too; account 8 on none. */
    private static TestDatabase database() {
        TestDatabase database = NegotiationsFixture.database();
        NegotiationsFixture.name(database, "Seven", "Test");
        database.fill(owner -> {
            new TextsReferenceLoader().load(owner, TestClock.on("2026-11-24"));
            owner.createStatement()
                    .execute("insert into core.need_to_know_member (list_code, account_id, from_date)"
                            + " values ('SPS', 7, '2020-01-01')");
        });
        return database;
    }

    private static <T> T listed(Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of("SPS"), Role.OFFICIAL), work);
    }

    private static <T> T unlisted(Supplier<T> work) {
        return Callers.as(NegotiationsFixture.caller(Set.of("TIG"), Role.OFFICIAL), work);
    }

    private static TextService texts() {
        return BEANS.get(TextService.class);
    }

    private static LogText command(String chapter) {
        long id = listed(() -> BEANS.get(ChapterService.class).get(chapter).id());
        return new LogText(id, null, TextState.CONSOLIDATED, null, null, null, null, null, "UNCLASSIFIED", null);
    }

    private static long logged(String text) {
        return listed(() -> texts().log(command("SPS"), "draft.txt", stream(text)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheFileByteForByteAndCountsIt() {
        long id = logged(TEXT);

        TextSummary text = listed(() -> texts().get(id));
        assertThat(text.open()).isEqualTo(2);
        assertThat(text.articles()).isEqualTo(2);
        assertThat(text.date()).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(text.sha256()).hasSize(64);
        assertThat(listed(() -> texts().content(id).bytes())).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        ParsedText parsed = listed(() -> texts().read(id));
        assertThat(parsed.counts().byParty()).containsEntry("CAN", 1).containsEntry("VNM", 1);
    }

    @Test
    void isNotThereForThoseWhoAreNotOnTheList() {
        long id = logged(TEXT);

        assertThatThrownBy(() -> unlisted(() -> texts().get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unlisted(() -> texts().read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unlisted(() -> texts().content(id))).isInstanceOf(NotFound.class);
        assertThat(unlisted(() -> texts().find(new TextCriteria(null, null, null, null), Paging.first())
                        .total()))
                .isZero();
        assertThatThrownBy(() -> unlisted(() -> texts().log(command("SPS"), "draft.txt", stream(TEXT))))
                .isInstanceOf(NotOnList.class);
    }

    @Test
    void isFoundAndHasAHistoryForThoseOnTheListOnly() {
        long id = logged(TEXT);
        RecordRef ref = new RecordRef(TextSource.KIND, id);
        TextSource source = BEANS.get(TextSource.class);
        assertThat(listed(() -> source.search("DRAFT", Language.EN, 50)))
                .extracting(SearchHit::ref)
                .contains(ref);
        assertThat(listed(() -> source.search("Agreed", Language.EN, 50)))
                .as("words of the text itself")
                .isEmpty();
        assertThat(listed(() -> source.changes(Instant.EPOCH, 50)))
                .anyMatch(change -> change.card().ref().equals(ref));
        assertThat(listed(() -> BEANS.get(HistoryService.class).of(ref)))
                .extracting(HistoryEntry::table)
                .contains("negotiations.text", "negotiations.text_file");
        assertThat(unlisted(() -> source.search("draft", Language.EN, 50))).isEmpty();
        assertThat(unlisted(() -> source.changes(Instant.EPOCH, 50))).isEmpty();
        assertThatThrownBy(() -> unlisted(() -> BEANS.get(HistoryService.class).of(ref)))
                .isInstanceOf(NotFound.class);
    }

    /** The caller claims a list that the account is not on: the first wall is open, the second holds. */
    @Test
    void isHeldByTheDatabaseToo() {
        long id = logged(TEXT);

        Callers.as(
                new parley.core.access.Caller(
                        8L,
                        null,
                        "Eight",
                        null,
                        Set.of(Role.OFFICIAL),
                        Set.of("SPS"),
                        parley.core.text.Language.EN,
                        "r"),
                () -> {
                    assertThatThrownBy(() -> texts().get(id)).isInstanceOf(NotFound.class);
                    assertThat(texts().find(new TextCriteria(null, null, null, null), Paging.first())
                                    .items())
                            .isEmpty();
                    return null;
                });
    }

    @Test
    void countsForEverybodyButWhereAChapterIsWithheld() {
        long id = logged(TEXT);
        BracketCounts counts = BEANS.get(BracketCounts.class);

        assertThat(unlisted(() -> counts.asOf(LATER))).singleElement().satisfies(line -> {
            assertThat(line.open()).isEqualTo(2);
            assertThat(line.textId()).isNull();
        });
        assertThat(listed(() -> counts.asOf(LATER))).singleElement().satisfies(line -> assertThat(line.textId())
                .isNotNull());
        assertThat(unlisted(() -> BEANS.get(OpenBrackets.class).byChapter(LATER)))
                .containsEntry("SPS", 2);
        assertThat(unlisted(() -> counts.consolidated(LATER))).singleElement().satisfies(text -> {
            assertThat(text.open()).isEqualTo(2);
            assertThat(text.readable()).isFalse();
        });
        BEANS.database().fill(owner -> owner.createStatement()
                .execute("update negotiations.chapter set withheld = true where code = 'SPS'"));
        assertThat(unlisted(() -> counts.asOf(LATER))).singleElement().satisfies(line -> assertThat(line.withheld())
                .isTrue());
        assertThat(listed(() -> counts.asOf(LATER))).singleElement().satisfies(line -> assertThat(line.open())
                .isEqualTo(2));
        BEANS.database()
                .fill(owner -> owner.createStatement().execute("update negotiations.chapter set withheld = false"));
        assertThat(listed(() -> counts.asOf(LocalDate.parse("2026-11-23")))).isEmpty();
        assertThat(id).isPositive();
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> logged("%PDF-1.7")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> logged("  ")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void isArchivedWithAReasonAndEditedByOneAtATime() {
        long id = logged(TEXT);

        LogText other = command("SPS");
        int version = listed(() -> texts().edit(id, 0, other));
        assertThatThrownBy(() -> listed(() -> texts().edit(id, 0, other))).isInstanceOf(StaleEdit.class);
        listed(() -> texts().archive(id, version, new ArchiveRecord("Put in twice.")));
        assertThat(listed(() -> texts().get(id).archivedReason())).isEqualTo("Put in twice.");
        listed(() -> texts().restore(id, version + 1));
        assertThat(listed(() -> texts().get(id).archived())).isFalse();
    }

    @Test
    void closesAnArticleWithOpenBracketsOnlyForAReason() {
        long id = logged(TEXT);

        assertThatThrownBy(() -> listed(() -> say(id, "5.1", ProvisionStatus.CLOSED, " ")))
                .isInstanceOf(AgreedNeedsReason.class);
        listed(() -> say(id, "5.1", ProvisionStatus.CLOSED, "Subject to legal review."));
        listed(() -> say(id, "5.2", ProvisionStatus.CLOSED, null));
        assertThatThrownBy(() -> listed(() -> say(id, "5.2", ProvisionStatus.REOPENED, null)))
                .isInstanceOf(AgreedNeedsReason.class);
        long chapter = command("SPS").chapterId();
        assertThat(listed(() -> texts().statuses(chapter).get("5.1").reason())).isEqualTo("Subject to legal review.");
        assertThatThrownBy(() -> listed(() -> say(id, "9.9", ProvisionStatus.CLOSED, null)))
                .isInstanceOf(NotFound.class);
    }

    private static Void say(long id, String article, ProvisionStatus status, String reason) {
        texts().say(id, article, status, reason);
        return null;
    }

    @Test
    void countsAgainByOtherWords() {
        long id = logged("Article 1: One\n\nWords [sic] and [gap] and [CAN: x].");
        assertThat(listed(() -> texts().get(id).open())).isEqualTo(2);
        WordsService words = BEANS.get(WordsService.class);
        var administrator = NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR);
        var kept = Callers.as(administrator, words::kept);
        Grammar.Word gap = new Grammar.Word(WordKind.IGNORED, "gap", null);

        var more = new java.util.ArrayList<>(kept);
        more.add(gap);
        Callers.as(administrator, () -> {
            words.keep(more);
            return null;
        });
        RecountSteps steps = BEANS.get(RecountSteps.class);
        Callers.as(
                parley.core.access.Caller.system(TextRecount.CODE),
                () -> steps.all().stream().map(steps::count).toList());

        assertThat(listed(() -> texts().get(id).open())).isEqualTo(1);
        Callers.as(administrator, () -> {
            words.keep(kept);
            return null;
        });
        assertThat(Callers.as(administrator, words::kept)).containsExactlyInAnyOrderElementsOf(kept);
    }
}
