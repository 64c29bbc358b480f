package parley.exchange;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.docx.WordFile;
import parley.exchange.pdf.PaperPdf;

/**
 * A report that was told once: a part in each language, one after the other, to be set as a page, a tagged PDF or a Word
 * file.
 *
 * @param code what its passport and the audit call it
 * @param author who issued it
 * @param parts one, or one a language; the first one's language is the file's
 */
public record Paper(String code, String author, Instant at, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }

    /**
     * A report in one language.
     *
     * @param title its only heading of the first level
     * @param lead a sentence below it, or null
     * @param band what stands over and under every page: marking, sample; empty where there is nothing to say
     */
    public record Part(Language language, String title, String lead, String band, List<PaperBlock> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }

        /** @return {@code en-CA} or {@code fr-CA} */
        public String tag() {
            return language.locale().toLanguageTag();
        }
    }

    /** @return the titles of its parts */
    public String title() {
        return parts.stream().map(Part::title).collect(Collectors.joining(" / "));
    }

    /** Writes it for PDF/UA-1; the stream stays open. */
    public void pdf(Texts texts, OutputStream out) {
        new PaperPdf(this, texts).write(out);
    }

    /** Writes it as a Word file with headings, table heads and languages that Word knows as such; the stream stays open. */
    public void docx(Texts texts, OutputStream out) {
        new WordFile(this, texts).write(out);
    }
}
