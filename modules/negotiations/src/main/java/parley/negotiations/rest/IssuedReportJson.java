package parley.negotiations.rest;

import java.time.Instant;
import java.time.LocalDate;
import parley.negotiations.report.Audience;
import parley.negotiations.report.IssuedReport;
import parley.negotiations.report.ReportFormat;
import parley.negotiations.report.ReportKind;
import parley.negotiations.report.ReportLanguage;

/**
 * A report as it was issued; its file is at {@code /content} below it.
 *
 * @param on code of the round or chapter
 */
public record IssuedReportJson(
        long id,
        String code,
        ReportKind kind,
        String on,
        Audience audience,
        ReportLanguage language,
        ReportFormat format,
        LocalDate asOf,
        String marking,
        boolean positions,
        String sha256,
        int size,
        Instant issuedAt,
        String issuedBy) {
    static IssuedReportJson of(IssuedReport report) {
        return new IssuedReportJson(
                report.id(),
                report.code(),
                report.kind(),
                report.on(),
                report.audience(),
                report.language(),
                report.format(),
                report.asOf(),
                report.marking(),
                report.positions(),
                report.sha256(),
                report.size(),
                report.issuedAt(),
                report.issuedBy());
    }
}
