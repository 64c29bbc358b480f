package parley.negotiations.consultation;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Codes of chapters or sectors, kept in one column apart by commas. */
final class Codes {
    private Codes() {}

    static String join(Collection<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }

    static List<String> split(String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(",")).toList();
    }
}
