package parley.negotiations.matrix;

import java.util.Arrays;
import java.util.List;

/** Rounds as people write them in one line: {@code TNC-17, 16 15} or {@code CNC 11}. */
public final class RoundCodes {
    private RoundCodes() {}

    /** @return codes such as {@code TNC-17}; empty where nothing is written */
    public static List<String> read(String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("\\b(TNC|CNC)[ -]+", "TNC-")
                        .split("[,;\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.matches("\\d+") ? "TNC-" + word : word)
                .toList();
    }
}
