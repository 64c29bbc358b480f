package parley.negotiations.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.core.text.Language;

/**
 * A report as it was issued; its file is kept as it went out.
 *
 * @param on code of the round or the chapter
 * @param chapters whose status, sessions or words are in it
 * @param positions whether issues and positions of its chapter are in it
 * @param mandates whether Canada's mandates are in it
 * @param sha256 of the file
 * @param issuedBy name of who issued it
 */
public record IssuedReport(
        long id,
        String code,
        ReportKind kind,
        String on,
        String onEn,
        String onFr,
        Audience audience,
        ReportLanguage language,
        ReportFormat format,
        LocalDate asOf,
        String marking,
        List<String> chapters,
        boolean positions,
        boolean mandates,
        String sha256,
        int size,
        Instant issuedAt,
        String issuedBy) {
    public IssuedReport {
        chapters = List.copyOf(chapters);
    }

    public String on(Language reader) {
        return reader == Language.FR ? onFr : onEn;
    }

    /** @return such as {@code parley-TNC-17-RPT-20261128-120000000.pdf} */
    public String fileName() {
        return "parley-" + on + "-" + code + "." + format.ending();
    }
}
