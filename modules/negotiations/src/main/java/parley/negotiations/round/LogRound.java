package parley.negotiations.round;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * To log a round, and to write it again.
 *
 * @param body code of the body that meets
 * @param number for a regular round of the TNC only; its label and code are made from it
 * @param start null where no date is known or published
 * @param end inclusive; null where it is the start
 * @param timeZone an IANA name, or null where there is no place
 * @param hostPartyId who hosts; need not be where the round is held
 * @param countryId where it is held
 * @param parties attending, by id; empty is not known
 * @param objectives internal, always
 * @param publicSummary only what may be published
 */
public record LogRound(
        @NotBlank @Size(max = 40) String body,
        @NotNull RoundKind kind,
        @Min(1) @Max(999) Integer number,
        MeetingFormat format,
        PartialDate start,
        PartialDate end,
        @Size(max = 60) String timeZone,
        Long hostPartyId,
        @Size(max = 120) String cityEn,
        @Size(max = 120) String cityFr,
        Long countryId,
        @Size(max = 200) String headCanada,
        @Size(max = 200) String headAsean,
        Map<Long, Capacity> parties,
        @NotNull RoundStatus status,
        @Size(max = 1000) String statusReason,
        BilingualText objectives,
        BilingualText internalSummary,
        BilingualText publicSummary,
        @NotNull String marking) {

    /** The committee, whose regular rounds are numbered. */
    public static final String COMMITTEE = "TNC";

    public LogRound {
        parties = parties == null ? Map.of() : Map.copyOf(parties);
        objectives = objectives == null ? BilingualText.none() : objectives;
        internalSummary = internalSummary == null ? BilingualText.none() : internalSummary;
        publicSummary = publicSummary == null ? BilingualText.none() : publicSummary;
    }

    /** Only the TNC's regular rounds are numbered, and each of them is. */
    public boolean numbered() {
        return COMMITTEE.equals(body) && kind == RoundKind.REGULAR;
    }

    @AssertTrue(message = "{error.roundNumberRequired}")
    public boolean isNumberGiven() {
        return !numbered() || number != null;
    }

    @AssertTrue(message = "{error.reasonRequired}")
    public boolean isStatusReasonGiven() {
        return status == null || !status.needsReason() || statusReason != null && !statusReason.isBlank();
    }
}
