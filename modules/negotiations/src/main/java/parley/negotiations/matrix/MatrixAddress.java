package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.negotiations.ChapterStatus;

/** What people write into the matrix's address. */
public final class MatrixAddress {
    private MatrixAddress() {}

    /**
     * @param rounds and movedSince codes or numbers, see {@link RoundCodes}
     * @param chapters codes, apart by commas or blanks
     * @param sort {@code status}, {@code brackets} or {@code change}; anything else is the agreement's order
     */
    public static MatrixCriteria criteria(
            String rounds,
            LocalDate asOf,
            String chapters,
            ChapterStatus status,
            String movedSince,
            Boolean bracketed,
            String sort) {
        return new MatrixCriteria(
                RoundCodes.read(rounds),
                asOf,
                codes(chapters),
                status,
                RoundCodes.read(movedSince).stream().findFirst().orElse(null),
                bracketed,
                order(sort));
    }

    private static List<String> codes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
                        .filter(code -> !code.isBlank())
                        .toList();
    }

    private static MatrixCriteria.Order order(String sort) {
        return Arrays.stream(MatrixCriteria.Order.values())
                .filter(order -> order.name().equalsIgnoreCase(sort))
                .findFirst()
                .orElse(MatrixCriteria.Order.CHAPTER);
    }
}
