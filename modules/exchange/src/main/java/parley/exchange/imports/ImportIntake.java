package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.error.UnreadableFile;
import parley.exchange.HeaderWords;
import parley.exchange.ImportKind;
import parley.exchange.reader.FileReading;

/** Takes files in: reads them into rows, and keeps where their columns go. Each step is a transaction of its own. */
@ApplicationScoped
class ImportIntake {
    private ImportRepository repository;
    private StagingRepository staging;
    private ImportKinds kinds;
    private Clock clock;
    private boolean sample;

    protected ImportIntake() {}

    @Inject
    ImportIntake(
            ImportRepository repository,
            StagingRepository staging,
            ImportKinds kinds,
            Clock clock,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.repository = repository;
        this.staging = staging;
        this.kinds = kinds;
        this.clock = clock;
        this.sample = sample;
    }

    /** Reads the file into rows. */
    @Transactional(TxType.REQUIRES_NEW)
    ImportBatch stage(ReceiveImport command) {
        ImportKind kind = kinds.of(command.kind());
        ImportKinds.check(kind, command.parameters());
        HeaderWords words = new HeaderWords(kind.fields());
        staging.dropBefore(clock.instant().minus(ImportBatch.KEPT));
        ImportBatch batch = repository.save(batch(command));
        ImportStager stager = new ImportStager(
                layout -> {
                    batch.read(layout);
                    batch.map(mapping(kind, layout.header(), command.mapping()));
                },
                lines -> staging.add(batch.id(), lines));
        FileReading.read(command.file(), words::known, stager);
        batch.holds(stager.flush());
        return batch;
    }

    /** Keeps that a file was refused, and why. */
    @Transactional(TxType.REQUIRES_NEW)
    String refuse(ReceiveImport command, UnreadableFile why) {
        ImportBatch batch = batch(command);
        batch.refuse(why.key(), why.arguments());
        return repository.save(batch).code();
    }

    private ImportBatch batch(ReceiveImport command) {
        String code =
                String.format(Locale.ROOT, "IMP-%d-%06d", LocalDate.now(clock).getYear(), repository.nextNumber());
        return new ImportBatch(
                code, command, Fingerprint.of(command.file()), Callers.current(), sample, clock.instant());
    }

    /** What was chosen for the same headers before, else what they seem to mean; a caller's choice goes before both. */
    private Map<String, String> mapping(ImportKind kind, List<String> headers, Map<String, String> chosen) {
        Map<String, String> mapping = new LinkedHashMap<>(kind.guess(headers));
        repository.mapping(kind.code(), key(headers)).map(ImportCodec::texts).ifPresent(mapping::putAll);
        if (chosen != null) {
            mapping.putAll(chosen);
        }
        return ImportKinds.checked(kind, headers, mapping);
    }

    static String key(List<String> headers) {
        try {
            byte[] text = String.join("\n", headers).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void map(String code, Map<String, String> mapping, boolean save) {
        ImportBatch batch = repository.byCode(code).orElseThrow(() -> new NotFound("IMPORT", code));
        batch.demand(ImportState.PREVIEWED);
        ImportKind kind = kinds.of(batch.kind());
        Map<String, String> checked = ImportKinds.checked(kind, batch.columns().headers(), mapping);
        batch.map(checked);
        if (save) {
            repository.saveMapping(
                    batch.kind(),
                    key(batch.columns().headers()),
                    ImportCodec.texts(checked),
                    Callers.current().accountId(),
                    clock.instant());
        }
    }
}
