package parley.negotiations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.time.PartialDate;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The target moved from two years to 2025 to 2026, the chapters that count from 17 to 19; each stays as it was stated. */
class FactServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    private static WriteFact fact(FactKind what, String date, Integer number, String unit, String source) {
        return new WriteFact(
                what,
                PartialDate.parse(date),
                number,
                null,
                unit,
                "In English",
                "En français",
                source,
                null,
                null,
                "HIGH");
    }

    @Test
    void keepsEveryTargetAndEveryNumberOfChaptersAsItWasStated() {
        NegotiationsFixture.asOfficial(() -> {
            FactService facts = BEANS.get(FactService.class);
            facts.add(fact(FactKind.TARGET, "2023-08-20", 2025, null, "Ministers"));
            long moved = facts.add(fact(FactKind.TARGET, "2025-09", 2026, null, "Ministers"));
            facts.add(fact(FactKind.MEASURE, "2022", 17, "GROUPS", "Press"));
            facts.add(fact(FactKind.MEASURE, "2024", 19, "GROUPS", "Press"));
            assertThat(facts.all(FactKind.TARGET))
                    .extracting(one -> one.content().number())
                    .containsExactly(2026, 2025);
            assertThat(facts.all(FactKind.MEASURE))
                    .extracting(one -> one.content().number())
                    .containsExactly(19, 17);
            facts.correct(moved, fact(FactKind.TARGET, "2025-09-26", 2026, null, "Joint statement"));
            assertThat(facts.get(FactKind.TARGET, moved).content().date()).isEqualTo(PartialDate.parse("2025-09-26"));
            assertThat(BEANS.get(AgreementService.class)
                            .targets(BEANS.get(AgreementService.class)
                                    .all()
                                    .get(0)
                                    .id()))
                    .hasSize(2);
            return null;
        });
    }

    @Test
    void refusesOneWithoutASourceAFigureWithoutANumberADayToComeAndOneThatIsNotThere() {
        NegotiationsFixture.asOfficial(() -> {
            FactService facts = BEANS.get(FactService.class);
            assertThatThrownBy(() -> facts.add(fact(FactKind.TARGET, "2025", 2026, null, " ")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> facts.add(fact(FactKind.MEASURE, "2025", null, "GROUPS", "Press")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> facts.add(fact(FactKind.TARGET, "2027", 2028, null, "Press")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> facts.correct(99_999, fact(FactKind.TARGET, "2025", 2026, null, "Press")))
                    .isInstanceOf(NotFound.class);
            return null;
        });
    }
}
