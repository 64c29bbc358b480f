package parley.negotiations.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.NotFound;
import parley.core.error.UnreadableFile;
import parley.core.marking.MarkingService;
import parley.negotiations.ComparisonAccess;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.WordsService;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.TextFiles;

/** Compares texts of chapters for those on the chapter's need-to-know list, and files that are kept nowhere. */
@ApplicationScoped
@Transactional
public class ComparisonService {
    private TextService texts;
    private WordsService words;
    private MarkingService markings;

    protected ComparisonService() {}

    @Inject
    ComparisonService(TextService texts, WordsService words, MarkingService markings) {
        this.texts = texts;
        this.words = words;
        this.markings = markings;
    }

    /**
     * Both texts count as viewed.
     *
     * @throws NotFound if there is not one of them, or the caller may not know of it
     * @throws NotOneChapter if they belong to different chapters
     */
    @Allowed(ComparisonAccess.COMPARE_TEXTS)
    public ComparedTexts compare(long from, long to, Reading reading) {
        TextSummary earlier = texts.get(from);
        TextSummary later = texts.get(to);
        if (earlier.chapterId() != later.chapterId()) {
            throw new NotOneChapter(earlier.chapterCode(), later.chapterCode());
        }
        return new ComparedTexts(
                earlier,
                later,
                TextComparer.compare(texts.read(from), texts.read(to), reading),
                markings.highest(List.of(earlier.marking(), later.marking())));
    }

    /** Two files of somebody who tries it, with what was read in each. */
    public record Trial(ParsedText from, ParsedText to, Comparison comparison) {}

    /**
     * Keeps nothing of them.
     *
     * @throws UnreadableFile where one is no text, damaged, hostile or too large
     */
    @Allowed(ComparisonAccess.TRY_TEXTS)
    public Trial compare(byte[] from, byte[] to, Reading reading) {
        TextParser parser = new TextParser(words.grammar());
        ParsedText earlier = parser.parse(TextFiles.read(from));
        ParsedText later = parser.parse(TextFiles.read(to));
        return new Trial(earlier, later, TextComparer.compare(earlier, later, reading));
    }
}
