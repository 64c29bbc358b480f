package parley.exchange;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.pdf.PdfHead;
import parley.exchange.pdf.ReportPdf;

/**
 * A report on paper as other modules write it: headings, paragraphs, facts and tables, tagged for PDF/UA-1, with the marking
 * on every page and what the file says about itself at its end.
 */
public final class PaperReport {
    private final ReportPdf pdf;

    /**
     * What a report says about itself.
     *
     * @param code what its passport and the audit call it
     * @param marking in words, with what else stands over every page
     */
    public record About(
            String code, String title, String author, Instant at, String marking, Texts texts, Language language) {}

    /** @param wide whether the paper lies on its side */
    public PaperReport(About about, boolean wide) {
        pdf = new ReportPdf(
                new PdfHead(
                        about.code(),
                        about.code(),
                        about.title(),
                        "",
                        "",
                        about.author(),
                        about.at(),
                        null,
                        about::marking,
                        about.texts(),
                        about.language()),
                wide);
    }

    public void heading(String text) {
        pdf.heading(text);
    }

    public void subheading(String text) {
        pdf.subheading(text);
    }

    /** Writes each line of a text as a paragraph. */
    public void paragraph(String text) {
        pdf.paragraph(text);
    }

    /** Lists facts, each with its name, in the map's order. */
    public void facts(Map<String, String> facts) {
        pdf.facts(facts);
    }

    /**
     * Writes a table. The first cell of a row is its head.
     *
     * @param shares how wide each column is, in any unit
     * @param rows as many cells as there are titles; null is empty
     */
    public void table(List<String> titles, float[] shares, List<List<String>> rows) {
        pdf.table(titles, shares, rows);
    }

    /** Ends the file with its passport, and writes it; the stream stays open. */
    public void finish(Map<String, String> passport, OutputStream out) {
        pdf.finish(passport, out);
    }
}
