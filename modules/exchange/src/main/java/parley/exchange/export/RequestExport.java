package parley.exchange.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;
import parley.exchange.ExportFormat;

/**
 * To export a list.
 *
 * @param kind a code of an {@link parley.exchange.ExportKind}
 * @param criteria as the list's address writes them, with {@code sort}
 * @param purpose a code of the kind's {@link ExportKinds#purposes}
 * @param columns in the order wanted; empty takes the usual ones
 * @param language of the titles and of the words in the file
 */
public record RequestExport(
        @NotBlank String kind,
        Map<String, String> criteria,
        @NotBlank String purpose,
        List<String> columns,
        @NotNull ExportFormat format,
        @NotNull Language language) {

    public RequestExport {
        criteria = criteria == null ? Map.of() : Map.copyOf(criteria);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
