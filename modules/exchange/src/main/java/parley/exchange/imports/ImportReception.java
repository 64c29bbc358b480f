package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.error.FileTooLarge;
import parley.core.error.UnreadableFile;
import parley.exchange.ExchangeAccess;
import parley.exchange.reader.ReadingLimits;

/** The edge where uploads arrive: each lies in a file of its own while it is read, and nowhere afterwards. */
@ApplicationScoped
public class ImportReception {
    private static final int BUFFER = 1 << 16;

    private ImportService imports;
    private ImportIntake intake;

    protected ImportReception() {}

    @Inject
    ImportReception(ImportService imports, ImportIntake intake) {
        this.imports = imports;
        this.intake = intake;
    }

    /**
     * Takes an upload in.
     *
     * @return its public id
     * @throws UnreadableFile saying why; the import is kept as REFUSED
     */
    @Allowed(ExchangeAccess.IMPORT)
    public String receive(
            String kind,
            String fileName,
            InputStream upload,
            Map<String, String> mapping,
            Map<String, String> parameters) {
        Path file = keep(upload);
        try {
            ReceiveImport command = new ReceiveImport(kind, file, fileName, mapping, parameters);
            try {
                return imports.receive(command);
            } catch (UnreadableFile refused) {
                intake.refuse(command, refused);
                throw refused;
            }
        } finally {
            drop(file);
        }
    }

    /** @throws UnreadableFile if it is larger than any list */
    static Path keep(InputStream upload) {
        try {
            Path file = Files.createTempFile("parley-import", ".upload");
            boolean good = false;
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[BUFFER];
                long bytes = 0;
                int read = upload.read(buffer);
                while (read >= 0) {
                    bytes += read;
                    if (bytes > ReadingLimits.LARGEST_FILE) {
                        throw new FileTooLarge("error.file.size", ReadingLimits.LARGEST_FILE >> 20);
                    }
                    out.write(buffer, 0, read);
                    read = upload.read(buffer);
                }
                good = true;
            } finally {
                if (!good) {
                    drop(file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
