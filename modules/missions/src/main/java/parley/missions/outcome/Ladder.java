package parley.missions.outcome;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import parley.missions.CurrencyTotal;
import parley.missions.OutcomeFigure;
import parley.missions.OutcomeStage;

/**
 * Outcomes by stage. Each counts once, at the stage of its day; values of confidential ones are in no total.
 *
 * @param steps one for each stage, lowest first
 */
public record Ladder(List<OutcomeFigure> steps) {
    public Ladder {
        steps = List.copyOf(steps);
    }

    static Ladder of(List<OutcomeSummary> outcomes) {
        return new Ladder(Arrays.stream(OutcomeStage.values())
                .map(stage -> step(
                        stage,
                        outcomes.stream()
                                .filter(outcome -> outcome.stage() == stage)
                                .toList()))
                .toList());
    }

    public long count() {
        return steps.stream().mapToLong(OutcomeFigure::count).sum();
    }

    private static OutcomeFigure step(OutcomeStage stage, List<OutcomeSummary> outcomes) {
        return new OutcomeFigure(
                stage,
                outcomes.size(),
                count(outcomes, OutcomeSummary::confirmed),
                count(outcomes, OutcomeSummary::confidential),
                totals(outcomes, outcome -> !outcome.confidential()),
                totals(outcomes, outcome -> !outcome.confidential() && outcome.confirmed()));
    }

    private static long count(List<OutcomeSummary> outcomes, Predicate<OutcomeSummary> which) {
        return outcomes.stream().filter(which).count();
    }

    /** @return by currency code; values of different currencies are never added up */
    static List<CurrencyTotal> totals(List<OutcomeSummary> outcomes, Predicate<OutcomeSummary> which) {
        return CurrencyTotal.sum(outcomes.stream()
                .filter(which)
                .map(OutcomeSummary::value)
                .filter(OutcomeValue::known)
                .map(Ladder::total)
                .toList());
    }

    private static CurrencyTotal total(OutcomeValue value) {
        BigDecimal high = value.high() == null ? value.low() : value.high();
        return new CurrencyTotal(value.currency(), value.low(), high, 1);
    }
}
