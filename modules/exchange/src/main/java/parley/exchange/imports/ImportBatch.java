package parley.exchange.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.core.access.Caller;
import parley.core.text.Language;
import parley.exchange.ImportColumns;
import parley.exchange.reader.FileKind;
import parley.exchange.reader.TableLayout;

/**
 * A file that somebody brought in. RECEIVED while its rows are judged, then PREVIEWED; APPLYING while they are written,
 * then APPLIED, all or none; an applied one can be UNDONE for thirty days. A file that cannot be read is REFUSED and
 * kept with the reason; a preview that nobody wants is CANCELLED.
 */
@Entity
@Table(schema = "exchange", name = "import_batch")
public class ImportBatch {
    /** As long its rows are kept and it can be undone. */
    static final Duration KEPT = Duration.ofDays(30);

    @Id
    @SequenceGenerator(name = "import_batch_id", sequenceName = "exchange.import_batch_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch_id")
    private Long id;

    private String code;
    private String kind;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    private FileKind fileKind;

    private String encoding;
    private String delimiter;
    private String sheet;

    @Column(name = "other_sheets")
    private String otherSheets = "[]";

    @Column(name = "header_row")
    private Integer headerRow;

    private String headers = "[]";
    private String mapping = "{}";
    private String parameters = "{}";

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RECEIVED;

    private String reason;

    @Column(name = "reason_arguments")
    private String reasonArguments;

    @Column(name = "rows")
    private int rowCount;

    private boolean sample;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "applied_by")
    private Long appliedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Version
    private int version;

    protected ImportBatch() {}

    ImportBatch(String code, ReceiveImport command, Fingerprint file, Caller caller, boolean sample, Instant now) {
        this.code = code;
        this.kind = command.kind();
        this.fileName = command.fileName();
        this.parameters = ImportCodec.texts(command.parameters());
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.language = caller.language();
        this.accountId = caller.accountId();
        this.sample = sample;
        this.createdAt = now;
    }

    void read(TableLayout layout) {
        fileKind = layout.kind();
        encoding = layout.encoding();
        delimiter = layout.delimiter() == null ? null : layout.delimiter().toString();
        sheet = layout.sheet();
        otherSheets = ImportCodec.list(layout.otherSheets());
        headerRow = layout.headerRow();
        headers = ImportCodec.list(layout.header());
    }

    void holds(int rows) {
        rowCount = rows;
    }

    /** Judges the rows anew by another mapping. */
    void map(Map<String, String> wanted) {
        mapping = ImportCodec.texts(wanted);
        state = ImportState.RECEIVED;
    }

    /** Every row has its verdict; nothing where somebody gave the import up meanwhile. */
    void preview() {
        if (state == ImportState.RECEIVED) {
            state = ImportState.PREVIEWED;
        }
    }

    /** @throws ImportNotOpen unless every row has its verdict and nothing is written */
    void begin() {
        demand(ImportState.PREVIEWED);
        state = ImportState.APPLYING;
    }

    /** Nothing was written: it is as it was before. */
    void giveUp() {
        if (state == ImportState.APPLYING) {
            state = ImportState.PREVIEWED;
        }
    }

    void apply(long account, Instant now) {
        demand(ImportState.APPLYING);
        state = ImportState.APPLIED;
        appliedBy = account;
        appliedAt = now;
    }

    /**
     * Takes it back.
     *
     * @throws ImportNotOpen unless it is applied, and not longer than thirty days ago
     */
    void undo(long account, Instant now) {
        checkUndo(now);
        state = ImportState.UNDONE;
        undoneBy = account;
        undoneAt = now;
    }

    /** @throws ImportNotOpen unless it is applied, and not longer than thirty days ago */
    void checkUndo(Instant now) {
        demand(ImportState.APPLIED);
        if (now.isAfter(appliedAt.plus(KEPT))) {
            throw new ImportNotOpen(code, "TOO_OLD");
        }
    }

    void cancel() {
        if (state != ImportState.RECEIVED && state != ImportState.PREVIEWED) {
            throw new ImportNotOpen(code, state.name());
        }
        state = ImportState.CANCELLED;
    }

    void refuse(String key, List<?> arguments) {
        state = ImportState.REFUSED;
        reason = key;
        reasonArguments =
                ImportCodec.list(arguments.stream().map(String::valueOf).toList());
    }

    void demand(ImportState wanted) {
        if (state != wanted) {
            throw new ImportNotOpen(code, state.name());
        }
    }

    /** @return the columns and where they go */
    ImportColumns columns() {
        return new ImportColumns(
                ImportCodec.list(headers), ImportCodec.texts(mapping), ImportCodec.texts(parameters), language);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String kind() {
        return kind;
    }

    int rows() {
        return rowCount;
    }

    ImportState state() {
        return state;
    }
}
