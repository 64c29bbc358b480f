package parley.core.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * An enumeration that programs see, with the words for each of its constants in the texts.
 *
 * @param name of its texts: {@code round.status} has {@code round.status.HELD}
 * @param codes in the order of the enumeration
 */
public record Vocabulary(String name, List<String> codes) {
    public Vocabulary {
        codes = List.copyOf(codes);
    }

    public static Vocabulary of(String name, Class<? extends Enum<?>> type) {
        return new Vocabulary(
                name, Stream.of(type.getEnumConstants()).map(Enum::name).toList());
    }
}
