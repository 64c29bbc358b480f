package parley.missions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sum in one currency; currencies are never added up.
 *
 * @param currency ISO 4217
 * @param low sum of the values, or of the lower ends where a range was given
 * @param high sum of the upper ends, or of the values where none was given
 * @param outcomes how many it adds up
 */
public record CurrencyTotal(String currency, BigDecimal low, BigDecimal high, long outcomes) {
    /** @return one total for each currency, by code */
    public static List<CurrencyTotal> sum(List<CurrencyTotal> totals) {
        Map<String, CurrencyTotal> sums = new TreeMap<>();
        totals.forEach(total -> sums.merge(total.currency, total, CurrencyTotal::plus));
        return List.copyOf(sums.values());
    }

    private CurrencyTotal plus(CurrencyTotal other) {
        return new CurrencyTotal(currency, low.add(other.low), high.add(other.high), outcomes + other.outcomes);
    }

    public boolean range() {
        return low.compareTo(high) != 0;
    }
}
