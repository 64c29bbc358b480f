package parley.negotiations.position;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import parley.core.text.BilingualText;

/**
 * To log what a party holds on an issue. It is added to what was said before; nothing is overwritten.
 *
 * @param onBehalfOf other parties for which it spoke, by id; may be empty
 * @param reference where it stands or who told, such as a paper's number
 * @param effective since which day; not in the future
 * @param roundId of the round in which it was said, or null
 */
public record LogPosition(
        @NotNull Long issueId,
        @NotNull Long partyId,
        Set<Long> onBehalfOf,
        @NotNull Stance stance,
        BilingualText text,
        @NotNull StatementOrigin origin,
        @Size(max = 400) String reference,
        @NotNull LocalDate effective,
        Long roundId,
        @NotNull String marking) {
    public LogPosition {
        onBehalfOf = onBehalfOf == null ? Set.of() : Set.copyOf(onBehalfOf);
        text = text == null ? BilingualText.none() : text;
    }
}
