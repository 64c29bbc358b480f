package parley.exchange.export;

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
import parley.exchange.ExportFormat;
import parley.exchange.ExportPurpose;
import parley.exchange.ExportSelection;

/**
 * One export: what was asked for, by whom and why, and the fingerprint of the file they were given. Never changed once
 * it is ready; the file expires, the record stays.
 */
@Entity
@Table(schema = "exchange", name = "export_record")
public class ExportRecord {
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    @SequenceGenerator(name = "export_record_id", sequenceName = "exchange.export_record_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_record_id")
    private Long id;

    private String code;
    private String kind;
    private String criteria;

    @Column(name = "words_en")
    private String wordsEn;

    @Column(name = "words_fr")
    private String wordsFr;

    @Column(name = "columns")
    private String columnCodes;

    private String purpose;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Column(name = "purpose_fr")
    private String purposeFr;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ExportState state = ExportState.QUEUED;

    @Column(name = "rows")
    private Long rowCount;

    private int volumes = 1;

    @Column(name = "left_out")
    private String leftOut = "{}";

    private String sha256;
    private Long bytes;
    private String marking;
    private boolean sample;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private int version;

    protected ExportRecord() {}

    ExportRecord(
            String code,
            RequestExport command,
            ExportSelection selection,
            List<String> columns,
            ExportPurpose purpose,
            Caller caller,
            boolean sample,
            Instant now) {
        this.code = code;
        this.kind = command.kind();
        this.criteria = Criteria.json(selection.criteria());
        this.wordsEn = selection.words(Language.EN);
        this.wordsFr = selection.words(Language.FR);
        this.columnCodes = String.join(",", columns);
        this.purpose = purpose.code();
        this.purposeEn = purpose.nameEn();
        this.purposeFr = purpose.nameFr();
        this.format = command.format();
        this.language = command.language();
        this.accountId = caller.accountId();
        this.sample = sample;
        this.createdAt = now;
    }

    /** A worker has it; another one may have had it before and died. */
    void start() {
        if (state == ExportState.QUEUED) {
            state = ExportState.RUNNING;
        }
    }

    void finish(Outcome outcome, Instant now) {
        state = ExportState.READY;
        rowCount = outcome.rows();
        volumes = outcome.volumes();
        leftOut = LeftOut.json(outcome.leftOut());
        sha256 = outcome.sha256();
        bytes = outcome.bytes();
        marking = outcome.marking();
        finishedAt = now;
        expiresAt = now.plus(KEPT);
    }

    /** Somebody whom the file holds was forgotten while it was written. */
    void expire(Instant now) {
        expiresAt = now;
    }

    /** @param end FAILED or CANCELLED */
    void giveUp(ExportState end, Instant now) {
        state = end;
        finishedAt = now;
    }

    /**
     * What a file came to.
     *
     * @param volumes files in it
     * @param leftOut how many rows by reason; empty where nobody was left out
     */
    record Outcome(long rows, int volumes, Map<String, Long> leftOut, String sha256, long bytes, String marking) {}

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String kind() {
        return kind;
    }

    Map<String, String> criteria() {
        return Criteria.read(criteria);
    }

    List<String> columns() {
        return List.of(columnCodes.split(","));
    }

    ExportFormat format() {
        return format;
    }

    Language language() {
        return language;
    }

    String purpose() {
        return purpose;
    }

    String purposeName(Language reader) {
        return reader == Language.FR ? purposeFr : purposeEn;
    }

    String words(Language reader) {
        return reader == Language.FR ? wordsFr : wordsEn;
    }

    boolean sample() {
        return sample;
    }

    long accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
