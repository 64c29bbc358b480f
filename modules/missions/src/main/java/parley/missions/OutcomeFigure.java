package parley.missions;

import java.util.List;

/**
 * The outcomes at one stage on one day.
 *
 * @param count of all, confidential ones too
 * @param confirmed how many of them their company confirmed
 * @param confidential how many are confidential: their values are in no total
 * @param reported values of all that state one, by currency
 * @param confirmedValues values of the confirmed ones, by currency; part of what is reported
 */
public record OutcomeFigure(
        OutcomeStage stage,
        long count,
        long confirmed,
        long confidential,
        List<CurrencyTotal> reported,
        List<CurrencyTotal> confirmedValues) {}
