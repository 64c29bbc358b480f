package parley.core.audit.chain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the end of the chain was at a moment, to the second, kept outside the database.
 *
 * @param chain which database's chain, a UUID
 * @param seq the number of its last line, from 1
 * @param hash of that line, 64 hexadecimal digits
 */
public record Anchor(Instant at, String chain, long seq, String hash) {
    public Anchor {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @return whether both name the same line of the same chain with the same hash, whenever each was taken */
    public boolean sameLine(Anchor other) {
        return other != null && seq == other.seq && hash.equals(other.hash) && chain.equals(other.chain);
    }

    /** @return empty where the text is no line of ours */
    static Optional<Anchor> parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 4 || !words[2].matches("\\d{1,18}") || !words[3].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Anchor(Instant.parse(words[0]), words[1], Long.parseLong(words[2]), words[3]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String line() {
        return String.join(" ", at.toString(), chain, Long.toString(seq), hash);
    }
}
