package parley.core.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import parley.core.error.UnreadableFile;

/**
 * An office file's archive, checked before anything in it is read: how many entries, how large and how tightly packed, how
 * they are called; no macros, no controls, no link to another file. Links that a reader would click are never followed: they
 * may stay, and so may the local template that a word processor notes.
 */
public final class PackedFile implements AutoCloseable {
    private static final Pattern UNSAFE_NAME = Pattern.compile(".*(\\.\\.|\\\\|\\x00|:).*|/.*", Pattern.DOTALL);
    private static final Pattern ACTIVE = Pattern.compile(
            ".*(vbaproject|vbadata|macrosheets/|dialogsheets/|activex/|customui|basic/script-lc|scripts/).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL = Pattern.compile("(?i)(file:///)?[a-z]:[/\\\\].*|[^:/\\\\]+\\.dot[xm]?");

    private final ZipFile zip;
    private final Rules rules;
    private long unpacked;

    /**
     * What a kind of file may be.
     *
     * @param words the beginning of the keys of refusals, such as {@code error.file.}; {@code damaged}, {@code bomb},
     *     {@code macros}, {@code external}, {@code entity} or {@code otherKind} follow
     * @param needed entries without which it is another kind, in lower case
     * @param foreign entries that stand for links to or copies of other files and are refused
     * @param largest what it may unpack to, in bytes
     * @param entries how many it may have
     * @param ratio packed better than this, an entry is a bomb
     * @param ratioFrom bytes from which the ratio means anything
     */
    public record Rules(
            String words, Set<String> needed, Pattern foreign, long largest, int entries, long ratio, long ratioFrom) {}

    private PackedFile(ZipFile zip, Rules rules) {
        this.zip = zip;
        this.rules = rules;
    }

    /** @throws UnreadableFile saying what is wrong with it */
    public static PackedFile open(Path file, Rules rules) {
        try {
            PackedFile archive = new PackedFile(new ZipFile(file.toFile()), rules);
            boolean good = false;
            try {
                archive.check();
                good = true;
                return archive;
            } finally {
                if (!good) {
                    archive.close();
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFile(rules.words() + "damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        if (zip.size() > rules.entries()) {
            throw new UnreadableFile(rules.words() + "bomb");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (UNSAFE_NAME.matcher(name).matches() || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableFile(rules.words() + "damaged");
            }
            if (ACTIVE.matcher(name).matches()) {
                throw new UnreadableFile(rules.words() + "macros");
            }
            if (rules.foreign().matcher(name).matches()) {
                throw new UnreadableFile(rules.words() + "external");
            }
            total += entry.getSize();
            checkSize(total, entry);
        }
        if (!names.containsAll(rules.needed())) {
            throw new UnreadableFile(rules.words() + "otherKind");
        }
        checkTypes();
        names.stream().filter(name -> name.endsWith(".rels")).toList().forEach(this::checkLinks);
    }

    private void checkSize(long total, ZipEntry entry) {
        boolean bomb = entry.getSize() > rules.ratioFrom()
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > rules.ratio();
        if (bomb || entry.getSize() < 0 || total > rules.largest()) {
            throw new UnreadableFile(rules.words() + "bomb");
        }
    }

    private void checkTypes() {
        if (!has("[Content_Types].xml")) {
            return;
        }
        try (SafeXml types = xml("[Content_Types].xml")) {
            while (types.nextElement()) {
                String type = types.attribute("ContentType");
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new UnreadableFile(rules.words() + "macros");
                }
            }
        }
    }

    private void checkLinks(String name) {
        String exact = zip.stream()
                .map(ZipEntry::getName)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
        try (SafeXml links = xml(exact)) {
            while (links.nextElement()) {
                boolean external = "External".equalsIgnoreCase(links.attribute("TargetMode"));
                String type = String.valueOf(links.attribute("Type"));
                boolean template = type.endsWith("/attachedTemplate")
                        && LOCAL.matcher(String.valueOf(links.attribute("Target")))
                                .matches();
                if (external && !template && !type.endsWith("/hyperlink")) {
                    throw new UnreadableFile(rules.words() + "external");
                }
            }
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @return the entry's content, cut off by an error where it unpacks to more than it said */
    public InputStream stream(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFile(rules.words() + "damaged");
        }
        try {
            return new Counted(zip.getInputStream(entry));
        } catch (IOException e) {
            throw new UnreadableFile(rules.words() + "damaged");
        }
    }

    /** @return the entry's content as XML */
    public SafeXml xml(String name) {
        return new SafeXml(stream(name), rules.words());
    }

    /** @return the names of all entries */
    public Set<String> names() {
        return zip.stream().map(ZipEntry::getName).collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sizes in an archive's directory are claims: what really comes out is counted, over all entries. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > 2 * rules.largest()) {
                throw new UnreadableFile(rules.words() + "bomb");
            }
        }
    }
}
