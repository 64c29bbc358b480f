package parley.negotiations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.PaperBlock;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.ChapterStatus;
import parley.ui.format.Formats;

/** How a report speaks: its words, dates and numbers in one language, and the pieces that it is told in. */
final class Tongue {
    private final Texts texts;
    private final Language language;
    private final Formats formats;
    private final List<PaperBlock> blocks = new ArrayList<>();

    Tongue(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.formats = new Formats(language);
    }

    Language language() {
        return language;
    }

    Formats formats() {
        return formats;
    }

    String of(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    /** @return all of them one after the other, as this language sets semicolons */
    String joined(List<String> words) {
        return words.stream()
                .reduce((left, right) -> of("report.joined", left, right))
                .orElse("");
    }

    String status(ChapterStatus status) {
        return of(status == null ? "chapter.notTabled" : "chapter.status." + status);
    }

    /** @return the text in this language, else in the other with its tag; a stale translation says so */
    Words words(BilingualText text) {
        String said = text.in(language);
        Language really = text.languageIn(language);
        boolean stale = text.stale() && really != text.source();
        return new Words(stale ? said + " " + of("report.stale") : said, really == language ? null : really, null);
    }

    void heading(String key, Object... arguments) {
        blocks.add(new PaperBlock.Heading(2, of(key, arguments)));
    }

    void part(String words) {
        blocks.add(new PaperBlock.Heading(3, words));
    }

    /** A paragraph in this language's own words. */
    void say(String key, Object... arguments) {
        blocks.add(new PaperBlock.Paragraph(Words.of(of(key, arguments))));
    }

    void say(Words words) {
        blocks.add(new PaperBlock.Paragraph(words));
    }

    void points(List<Words> points) {
        blocks.add(new PaperBlock.Points(points));
    }

    void facts(Map<String, Words> facts) {
        blocks.add(new PaperBlock.Facts(facts));
    }

    /** @param columns keys of the titles, after {@code report.column.} */
    void table(String caption, List<String> columns, List<Integer> shares, List<List<Words>> rows) {
        blocks.add(new PaperBlock.Table(
                caption,
                columns.stream().map(column -> of("report.column." + column)).toList(),
                shares,
                rows));
    }

    List<PaperBlock> blocks() {
        return List.copyOf(blocks);
    }
}
