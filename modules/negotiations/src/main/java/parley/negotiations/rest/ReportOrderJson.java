package parley.negotiations.rest;

import java.util.Locale;
import parley.core.access.Callers;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;
import parley.negotiations.report.ReportOrder;

/**
 * A report to be issued.
 *
 * @param code of the round or chapter
 * @param audience {@code INTERNAL}, which it is where it is left out, or {@code PUBLIC}
 * @param language {@code en}, {@code fr} or {@code both}; the caller's where it is left out
 * @param format {@code PDF}, which it is where it is left out, or {@code DOCX}
 * @param positions whether issues, positions and mandates go into a chapter's internal brief, as far as the caller may know
 */
public record ReportOrderJson(
        ReportKind kind, String code, String audience, String language, String format, String asOf, Boolean positions) {
    ReportOrder order() {
        return ReportsResource.order(
                kind, code, audience, ReportLanguage.of(Callers.current().language()), language, asOf, positions);
    }

    static String upper(String constant) {
        return constant == null ? null : constant.toUpperCase(Locale.ROOT);
    }
}
