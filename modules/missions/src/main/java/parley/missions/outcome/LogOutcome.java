package parley.missions.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import parley.core.action.LogAction;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/**
 * To log an outcome of a mission, and to write it again.
 *
 * @param title at least one side: internal text may stand in its author's language
 * @param organizationId the company, of the directory; null where it is not known
 * @param country of the business, ISO 3166-1 alpha-3
 * @param stageEffective since when stage, value and confirmation hold, inclusive, Ottawa calendar; null is today
 * @param stageReason needed to go down the ladder
 * @param valueLow the value, or the lower end of a range
 * @param valueHigh null where one value is known
 * @param currency ISO 4217, with a value only
 * @param confirmed whether the company confirmed the stage and the value
 * @param date when it was signed, announced or told
 * @param contribution what we did for it
 * @param confidential its value stays out of every total
 * @param actions new ones, to be logged with the outcome as their source
 */
public record LogOutcome(
        @NotNull Long missionId,
        @NotNull OutcomeKind kind,
        BilingualText title,
        Long organizationId,
        @Pattern(regexp = "[A-Z]{3}", message = "{error.unknownChoice}") String country,
        @NotNull OutcomeStage stage,
        LocalDate stageEffective,
        @Size(max = 1000) String stageReason,
        @DecimalMin("0") @Digits(integer = 16, fraction = 2, message = "{error.amount}") BigDecimal valueLow,
        @DecimalMin("0") @Digits(integer = 16, fraction = 2, message = "{error.amount}") BigDecimal valueHigh,
        String currency,
        boolean confirmed,
        PartialDate date,
        BilingualText contribution,
        boolean confidential,
        List<@Valid LogAction> actions) {

    public LogOutcome {
        title = title == null ? BilingualText.none() : title;
        contribution = contribution == null ? BilingualText.none() : contribution;
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    @AssertTrue(message = "{error.outcomeWithoutTitle}")
    public boolean isTitleGiven() {
        return !title.isEmpty();
    }
}
