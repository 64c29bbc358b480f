package parley.missions.rest;

import java.math.BigDecimal;
import parley.core.error.InvalidInput;

/**
 * Money, or a range of it.
 *
 * @param amount as text, with a point, such as {@code 1234.50}; the lower end of a range
 * @param upTo the upper end, or null
 * @param currency ISO 4217
 */
public record MoneyJson(String amount, String upTo, String currency) {
    static MoneyJson of(BigDecimal low, BigDecimal high, String currency) {
        return low == null
                ? null
                : new MoneyJson(low.toPlainString(), high == null ? null : high.toPlainString(), currency);
    }

    BigDecimal low() {
        return number("value.amount", amount);
    }

    BigDecimal high() {
        return number("value.upTo", upTo);
    }

    private static BigDecimal number(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{1,16}(\\.\\d{1,2})?")) {
            throw new InvalidInput(field, "error.amount");
        }
        return new BigDecimal(text.strip());
    }
}
