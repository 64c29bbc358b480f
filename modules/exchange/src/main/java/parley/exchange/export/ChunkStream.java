package parley.exchange.export;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BiConsumer;

/** Cuts what is written into pieces of the same size and takes its SHA-256 on the way. */
final class ChunkStream extends OutputStream {
    private static final int SIZE = 256 * 1024;

    private final BiConsumer<Integer, byte[]> store;
    private final MessageDigest digest = sha256();
    private final byte[] buffer = new byte[SIZE];
    private int filled;
    private int position;
    private long written;

    ChunkStream(BiConsumer<Integer, byte[]> store) {
        this.store = store;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        written += length;
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == SIZE) {
                store();
            }
        }
    }

    private void store() {
        if (filled > 0) {
            store.accept(position++, Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }

    @Override
    public void close() {
        store();
    }

    /** @return of everything written, hexadecimal; asked for once */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long written() {
        return written;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
