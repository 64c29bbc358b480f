package parley.missions.outcome;

import java.math.BigDecimal;
import parley.core.error.InvalidInput;

/**
 * What an outcome is worth: one value or a range, in one currency; or nothing known.
 *
 * @param low null where no value is known; then the others are null too
 * @param high null where one value is known
 */
public record OutcomeValue(BigDecimal low, BigDecimal high, String currency) {
    /** @throws InvalidInput naming the field at fault */
    static OutcomeValue of(BigDecimal low, BigDecimal high, String currency) {
        if (low == null) {
            if (high != null) {
                throw new InvalidInput("valueLow", "error.valueLowMissing");
            }
            return new OutcomeValue(null, null, null);
        }
        if (currency == null || !Currencies.known(currency)) {
            throw new InvalidInput("currency", currency == null ? "error.currencyMissing" : "error.unknownCurrency");
        }
        if (high != null && high.compareTo(low) < 0) {
            throw new InvalidInput("valueHigh", "error.valueHighBelowLow");
        }
        return new OutcomeValue(low, high == null || high.compareTo(low) == 0 ? null : high, currency);
    }

    boolean sameAs(OutcomeValue other) {
        return same(low, other.low)
                && same(high, other.high)
                && (currency == null ? other.currency == null : currency.equals(other.currency));
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    public boolean known() {
        return low != null;
    }
}
