package parley.exchange.export;

import java.util.BitSet;

/**
 * A set of people as one bit an id, counted from the first: a hundred thousand take some twelve kilobytes, in memory as
 * in the database, where {@code get_bit} reads it.
 */
final class PeopleBits {
    private BitSet bits = new BitSet();
    private long first = -1;

    void add(long id) {
        if (first < 0) {
            first = id;
        }
        if (id < first) {
            BitSet moved = new BitSet();
            int by = Math.toIntExact(first - id);
            bits.stream().forEach(bit -> moved.set(bit + by));
            bits = moved;
            first = id;
        }
        bits.set(Math.toIntExact(id - first));
    }

    boolean contains(long id) {
        return id >= first && bits.get(Math.toIntExact(id - first));
    }

    boolean empty() {
        return bits.isEmpty();
    }

    /** @return the id of bit 0 */
    long first() {
        return first;
    }

    /** @return lowest bit first within each byte, as PostgreSQL counts */
    byte[] bits() {
        return bits.toByteArray();
    }
}
