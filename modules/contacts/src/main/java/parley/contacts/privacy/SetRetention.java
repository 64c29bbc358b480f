package parley.contacts.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * To set how long a kind is kept.
 *
 * @param months 1 to 1,200
 * @param basisEn why so long, with its source; may be null
 */
public record SetRetention(
        @Min(1) @Max(1200) int months, @Size(max = 1000) String basisEn, @Size(max = 1000) String basisFr) {}
