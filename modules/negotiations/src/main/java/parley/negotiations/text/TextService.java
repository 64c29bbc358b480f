package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.error.UnreadableFile;
import parley.core.marking.MarkingService;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.ProvisionStatus;
import parley.negotiations.TextsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.RoundService;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.TextFiles;

/**
 * Texts of chapters, for those on the chapter's need-to-know list. Who is not on it is told that there is no such text. Each
 * time a text's words or its file are given out, the audit notes it.
 */
@ApplicationScoped
@Transactional
public class TextService {
    private static final String TABLE = "negotiations.text";

    private TextRepository repository;
    private ProvisionRepository provisions;
    private WordsService words;
    private ChapterService chapters;
    private RoundService rounds;
    private MarkingService markings;
    private AuditNotes audit;
    private CommandValidator validator;
    private Clock clock;

    protected TextService() {}

    @Inject
    TextService(
            TextRepository repository,
            ProvisionRepository provisions,
            WordsService words,
            ChapterService chapters,
            RoundService rounds,
            MarkingService markings,
            AuditNotes audit,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.provisions = provisions;
        this.words = words;
        this.chapters = chapters;
        this.rounds = rounds;
        this.markings = markings;
        this.audit = audit;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Reads a file and keeps it byte for byte with what was counted in it.
     *
     * @param name as it was called where it comes from
     * @return its id
     * @throws UnreadableFile where it is no text, damaged, hostile or too large
     * @throws NotOnList if the caller is not on the chapter's list
     */
    @Allowed(TextsAccess.LOG_TEXT)
    public long log(LogText command, String name, InputStream upload) {
        validator.check(command);
        markings.check(command.marking());
        String chapter = chapters.get(command.chapterId().toString()).code();
        if (!repository.knows(command.chapterId(), Callers.current().lists())) {
            throw new NotOnList(chapter);
        }
        TextFile file = TextFile.of(name, upload);
        ParsedText parsed = parsed(file.bytes());
        return repository.insert(
                dated(command),
                file,
                FileFigures.sha256(file.bytes()),
                FileFigures.of(parsed),
                clock.instant(),
                Callers.current().accountId());
    }

    /** @throws InvalidInput if what is owed after it is due before it */
    private LogText dated(LogText command) {
        LogText dated = withDate(command);
        if (dated.dueOn() != null && dated.dueOn().isBefore(dated.date())) {
            throw new InvalidInput("dueOn", "error.dueBeforeText", dated.date());
        }
        return dated;
    }

    private LogText withDate(LogText command) {
        if (command.date() != null) {
            return command;
        }
        LocalDate today = LocalDate.now(clock);
        if (command.roundId() == null) {
            return command.on(today);
        }
        var round = rounds.get(command.roundId().toString()).summary();
        var end = round.end() == null ? round.start() : round.end();
        return command.on(end == null ? repository.beforeNext(command.roundId()).orElse(today) : end.last());
    }

    /** Newest first unless sorted by {@code date}, {@code chapter} or {@code open}. */
    @Allowed(TextsAccess.READ_TEXTS)
    public Page<TextSummary> find(TextCriteria criteria, Paging paging) {
        return repository.find(criteria, Callers.current().lists(), paging);
    }

    /** @throws NotFound if there is none that the caller may know of */
    @Allowed(TextsAccess.READ_TEXTS)
    public TextSummary get(long id) {
        return repository.byId(id, Callers.current().lists()).orElseThrow(() -> new NotFound("TEXT", id));
    }

    /**
     * The text itself, read anew from its file by the words of today.
     *
     * @throws NotFound if there is none that the caller may know of
     */
    @Allowed(TextsAccess.READ_TEXTS)
    public ParsedText read(long id) {
        TextSummary text = get(id);
        note("VIEW", text);
        return parsed(repository.file(id).orElseThrow().bytes());
    }

    /** @throws NotFound if there is none that the caller may know of */
    @Allowed(TextsAccess.READ_TEXTS)
    public TextFile content(long id) {
        note("TEXT_DOWNLOADED", get(id));
        return repository.file(id).orElseThrow(() -> new NotFound("TEXT", id));
    }

    private void note(String what, TextSummary text) {
        audit.note(what, TABLE, Long.toString(text.id()), Map.of("chapter", text.chapterCode()));
    }

    /**
     * Writes again what is said of a text; its chapter and its file stay.
     *
     * @return the new version
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(TextsAccess.EDIT_TEXT)
    public int edit(long id, int version, LogText command) {
        validator.check(command);
        TextSummary before = get(id);
        if (!command.marking().equals(before.marking())) {
            markings.check(command.marking());
        }
        if (before.version() != version || !repository.write(id, version, dated(command))) {
            throw new StaleEdit(command, before.asCommand(), before.version());
        }
        return version + 1;
    }

    /** @return the new version */
    @Allowed(TextsAccess.EDIT_TEXT)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        return archive(id, version, command.reason().strip(), command);
    }

    /** @return the new version */
    @Allowed(TextsAccess.EDIT_TEXT)
    public int restore(long id, int version) {
        return archive(id, version, null, null);
    }

    private int archive(long id, int version, String reason, ArchiveRecord command) {
        TextSummary before = get(id);
        if (!repository.archive(id, version, reason, clock.instant())) {
            throw new StaleEdit(command, new ArchiveRecord(before.archivedReason()), before.version());
        }
        return version + 1;
    }

    /** @return what was last said of the chapter's articles, by their key */
    @Allowed(TextsAccess.READ_TEXTS)
    public Map<String, ProvisionEntry> statuses(long chapterId) {
        Map<String, ProvisionEntry> last = new LinkedHashMap<>();
        provisions.statuses(chapterId, Callers.current().lists()).forEach(entry -> last.put(entry.article(), entry));
        return last;
    }

    /**
     * Says of an article of a text what became of it.
     *
     * @param reason needed to close an article that holds open brackets, and to leave "closed"
     * @throws AgreedNeedsReason if it is missing then
     */
    @Allowed(TextsAccess.EDIT_TEXT)
    public void say(long id, String article, ProvisionStatus status, String reason) {
        TextSummary text = get(id);
        ParsedText parsed = parsed(repository.file(id).orElseThrow().bytes());
        if (parsed.articles().stream().map(Article::key).noneMatch(article::equals)) {
            throw new NotFound("ARTICLE", article);
        }
        int open = parsed.counts().byArticle().getOrDefault(article, 0);
        ProvisionEntry before = statuses(text.chapterId()).get(article);
        boolean reopens = before != null && before.status().closed() && !status.closed();
        if ((status.closed() && open > 0 || reopens) && (reason == null || reason.isBlank())) {
            throw new AgreedNeedsReason(article, open);
        }
        provisions.say(
                text,
                article,
                status,
                reason == null || reason.isBlank() ? null : reason.strip(),
                clock.instant(),
                Callers.current().accountId());
    }

    private ParsedText parsed(byte[] bytes) {
        return new TextParser(words.grammar()).parse(TextFiles.read(bytes));
    }
}
