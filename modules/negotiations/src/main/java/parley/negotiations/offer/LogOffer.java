package parley.negotiations.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import parley.core.text.BilingualText;

/**
 * To log a version of an offer, and to write what is said of it again.
 *
 * @param partyId who made it, or to whom Canada made it
 * @param number of the version, from 1
 * @param staging notes on staging categories
 */
public record LogOffer(
        @NotNull Long chapterId,
        @NotNull OfferKind kind,
        @NotNull Direction direction,
        @NotNull Long partyId,
        @NotNull @Min(1) @Max(999) Integer number,
        @NotNull LocalDate madeOn,
        BilingualText summary,
        BilingualText staging,
        @NotNull String marking) {
    public LogOffer {
        summary = summary == null ? BilingualText.none() : summary;
        staging = staging == null ? BilingualText.none() : staging;
    }
}
