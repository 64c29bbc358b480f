package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ExportPurpose;

/** The lists that can be exported, limited to what the caller may read. */
@ApplicationScoped
public class ExportKinds {
    private Instance<ExportKind> kinds;
    private AccessTable access;
    private Texts texts;

    protected ExportKinds() {}

    @Inject
    ExportKinds(Instance<ExportKind> kinds, AccessTable access, Texts texts) {
        this.kinds = kinds;
        this.access = access;
        this.texts = texts;
    }

    /**
     * The kind with that code.
     *
     * @throws InvalidInput if there is none
     * @throws Forbidden if the caller may not read its list
     */
    public ExportKind of(String code) {
        ExportKind found = kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "error.unknownChoice"));
        if (!access.permits(Callers.current(), found.operation())) {
            throw new Forbidden(found.operation());
        }
        return found;
    }

    /** @return what an export of that kind may be for; the operational purpose first */
    public List<ExportPurpose> purposes(ExportKind kind) {
        String key = "export.purpose." + ExportPurpose.OPERATIONAL;
        ExportPurpose operational =
                new ExportPurpose(ExportPurpose.OPERATIONAL, texts.of(Language.EN, key), texts.of(Language.FR, key));
        return Stream.concat(Stream.of(operational), kind.furtherPurposes().stream())
                .toList();
    }

    /** @throws InvalidInput if the kind knows no such purpose */
    ExportPurpose purpose(ExportKind kind, String code) {
        return purposes(kind).stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("purpose", "error.unknownChoice"));
    }

    /**
     * The columns in the order asked for; the usual ones where none is.
     *
     * @throws InvalidInput naming one that the kind does not offer
     */
    public static List<ExportColumn> columns(ExportKind kind, List<String> codes) {
        return (codes.isEmpty() ? kind.usualColumns() : codes)
                .stream()
                        .distinct()
                        .map(code -> kind.columns().stream()
                                .filter(column -> column.code().equals(code))
                                .findFirst()
                                .orElseThrow(() -> new InvalidInput("columns", "error.unknownColumn", code)))
                        .toList();
    }
}
