package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import parley.missions.CurrencyTotal;
import parley.missions.OutcomeFigure;
import parley.missions.outcome.OutcomeValue;
import parley.ui.format.FormatBean;
import parley.ui.text.TextBean;

/** Values of outcomes in words: one value, a range, or several currencies side by side. */
@Named
@RequestScoped
public class OutcomeMoney {
    @Inject
    private FormatBean format;

    @Inject
    private TextBean texts;

    /** @return "CAD 400,000 to CAD 600,000"; empty where no value is known */
    public String value(OutcomeValue value) {
        return value.known() ? range(value.low(), value.high(), value.currency()) : "";
    }

    /** @return the sums of all currencies, with commas between them; empty where there is none */
    public String totals(List<CurrencyTotal> totals) {
        List<String> words = new ArrayList<>();
        for (CurrencyTotal total : totals) {
            words.add(range(total.low(), total.range() ? total.high() : null, total.currency()));
        }
        return String.join(", ", words);
    }

    /** @return what a step of the ladder is worth, in words */
    public String step(OutcomeFigure step) {
        if (step.count() == 0) {
            return "–";
        }
        String reported = totals(step.reported());
        String confirmed = totals(step.confirmedValues());
        String worth = reported.isEmpty()
                ? texts.get("showMission.noValue")
                : confirmed.isEmpty()
                        ? texts.of("showMission.reported", reported)
                        : texts.of("showMission.stepConfirmed", reported, confirmed);
        return step.confidential() == 0
                ? worth
                : worth + texts.get("form.semicolon") + " " + texts.of("showMission.confidential", step.confidential());
    }

    /** @return the reported values of all steps together */
    public String reported(List<OutcomeFigure> steps) {
        return totals(CurrencyTotal.sum(
                steps.stream().flatMap(step -> step.reported().stream()).toList()));
    }

    /** @return the confirmed values of all steps together */
    public String confirmed(List<OutcomeFigure> steps) {
        return totals(CurrencyTotal.sum(
                steps.stream().flatMap(step -> step.confirmedValues().stream()).toList()));
    }

    /** @return the length of a step's bar, 0 to 85: the longest leaves room for its number */
    public long length(OutcomeFigure step, List<OutcomeFigure> steps) {
        long most = steps.stream().mapToLong(OutcomeFigure::count).max().orElse(0);
        return most == 0 ? 0 : Math.round(85.0 * step.count() / most);
    }

    private String range(BigDecimal low, BigDecimal high, String currency) {
        return high == null
                ? format.money(low, currency)
                : texts.of("outcome.valueRange", format.money(low, currency), format.money(high, currency));
    }
}
