package parley.negotiations.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Which report is asked for; the same object serves the page, the files and REST.
 *
 * @param code of the round or the chapter
 * @param asOf nothing said after that day; null is today
 * @param positions whether issues, positions and mandates go in, as far as the caller may know them; of a chapter's internal
 *     brief only
 */
public record ReportOrder(
        @NotNull ReportKind kind,
        @NotNull String code,
        @NotNull Audience audience,
        @NotNull ReportLanguage language,
        LocalDate asOf,
        boolean positions) {}
