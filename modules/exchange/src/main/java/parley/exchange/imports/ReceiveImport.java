package parley.exchange.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Map;

/**
 * To take a file in.
 *
 * @param kind a code of an {@link parley.exchange.ImportKind}
 * @param file where the upload lies; it is read and not kept
 * @param fileName as its owner calls it, without a path
 * @param mapping field codes by header; null to have it found
 * @param parameters what the kind wants beside the file
 */
public record ReceiveImport(
        @NotBlank String kind,
        @NotNull Path file,
        @NotBlank String fileName,
        Map<String, String> mapping,
        Map<String, String> parameters) {
    private static final int LONGEST = 200;

    public ReceiveImport {
        fileName = fileName == null ? null : bare(fileName);
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
    }

    /** Some browsers send the whole path; control characters are nobody's name. */
    private static String bare(String name) {
        String last =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }
}
