package parley.core.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The anchors of an installation: {@code audit-anchors.log} in its data directory, one line each, only ever appended to.
 *
 * <p>A last line without its end was being written when the power went: it is no anchor, and the next one begins a line
 * of its own. A text that is no anchor is passed over: whoever can write here could as well remove it.
 */
public final class AnchorFile {
    private static final String NAME = "audit-anchors.log";

    private final Path path;

    private AnchorFile(Path path) {
        this.path = path;
    }

    public static AnchorFile in(Path dataDirectory) {
        return new AnchorFile(dataDirectory.resolve(NAME));
    }

    public Path path() {
        return path;
    }

    /** @return the anchors in the order they were written; none where there is no file yet */
    public List<Anchor> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.flatMap(line -> Anchor.parse(line).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the one written last, or empty */
    public Optional<Anchor> last() {
        List<Anchor> anchors = read();
        return anchors.isEmpty() ? Optional.empty() : Optional.of(anchors.get(anchors.size() - 1));
    }

    /** Adds a line and returns when it is on the disk. */
    public void append(Anchor anchor) {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
            String separator = endsWithinLine() ? "\n" : "";
            channel.write(ByteBuffer.wrap((separator + anchor.line() + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsWithinLine() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() == 0) {
                return false;
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }
}
