package parley.negotiations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.time.PartialDate;
import parley.negotiations.NegotiationsFixture;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The target moved from two years to 2025 to 2026, the chapters that count from 17 to 19; each stays as it was stated. So does the status. */
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
            facts.correct(moved, 0, fact(FactKind.TARGET, "2025-09-26", 2026, null, "Joint statement"));
            assertThatThrownBy(() -> facts.correct(moved, 0, fact(FactKind.TARGET, "2025-09", 2026, null, "Press")))
                    .as("somebody else corrected it since")
                    .isInstanceOf(StaleEdit.class);
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
            assertThatThrownBy(() -> facts.correct(99_999, 0, fact(FactKind.TARGET, "2025", 2026, null, "Press")))
                    .isInstanceOf(NotFound.class);
            return null;
        });
    }

    private static SayAgreementStatus status(AgreementStatus status, String since, String reason, String source) {
        return new SayAgreementStatus(
                agreement().id(), status, PartialDate.parse(since), reason, source, null, null, null, null, null);
    }

    private static AgreementCard agreement() {
        return BEANS.get(AgreementService.class).get("ACFTA");
    }

    private static AgreementStatusService statuses() {
        return BEANS.get(AgreementStatusService.class);
    }

    @BeforeAll
    static void nameWhoSays() {
        NegotiationsFixture.name(BEANS.database(), "Noor", "Ejemplar");
    }

    private static void forgetStatuses() {
        BEANS.database().fill(owner -> owner.createStatement().execute("delete from negotiations.agreement_status"));
    }

    @Test
    void appendsWhatIsSaidOfTheAgreementAndAnswersForAnyDay() {
        forgetStatuses();
        NegotiationsFixture.asOfficial(() -> {
            assertThat(agreement().status()).as("as it was loaded").isEqualTo("IN_NEGOTIATION");
            statuses().say(status(AgreementStatus.LAUNCHED, "2021-11-16", null, "Joint statement"));
            statuses().say(status(AgreementStatus.SUBSTANTIALLY_CONCLUDED, "2026-11", null, "Press"));
            statuses().say(status(AgreementStatus.IN_NEGOTIATION, "2022-08", null, null));
            assertThat(statuses().history(agreement().id(), null))
                    .extracting(AgreementStatusEntry::status, AgreementStatusEntry::reported)
                    .containsExactly(
                            tuple(AgreementStatus.LAUNCHED, true),
                            tuple(AgreementStatus.IN_NEGOTIATION, false),
                            tuple(AgreementStatus.SUBSTANTIALLY_CONCLUDED, true));
            assertThat(agreement().status()).isEqualTo("SUBSTANTIALLY_CONCLUDED");
            assertThat(statuses().on(agreement().id(), LocalDate.parse("2022-07-31")))
                    .hasValueSatisfying(entry -> assertThat(entry.status()).isEqualTo(AgreementStatus.LAUNCHED));
            assertThat(statuses().on(agreement().id(), LocalDate.parse("2021-11-15")))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void goesBackForAReasonOnlyAndNeverSaysTheSameTwice() {
        forgetStatuses();
        NegotiationsFixture.asOfficial(() -> {
            statuses().say(status(AgreementStatus.CONCLUDED, "2026-06-01", null, null));
            assertThatThrownBy(() -> statuses().say(status(AgreementStatus.IN_NEGOTIATION, "2026-07-01", " ", null)))
                    .isInstanceOf(AgreementSetBack.class);
            assertThatThrownBy(() -> statuses().say(status(AgreementStatus.SUSPENDED, "2026-07-01", null, null)))
                    .isInstanceOf(AgreementSetBack.class);
            statuses().say(status(AgreementStatus.SUSPENDED, "2026-07-01", "Elections", null));
            assertThatThrownBy(() -> statuses().say(status(AgreementStatus.SIGNED, "2026-08-01", null, null)))
                    .as("taken up again")
                    .isInstanceOf(AgreementSetBack.class);
            assertThatThrownBy(() -> statuses().say(status(AgreementStatus.SUSPENDED, "2026-08-01", "Again", null)))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> statuses().say(status(AgreementStatus.SIGNED, "2026-11-25", "Soon", null)))
                    .as("not yet")
                    .isInstanceOf(InvalidInput.class);
            statuses().say(status(AgreementStatus.IN_NEGOTIATION, "2026-07-01", null, "Press"));
            assertThatThrownBy(
                            () -> statuses().say(status(AgreementStatus.IN_NEGOTIATION, "2026-07-01", null, "Press")))
                    .isInstanceOf(InvalidInput.class);
            assertThat(agreement().status())
                    .as("ours before theirs of the same day")
                    .isEqualTo("SUSPENDED");
            return null;
        });
        assertThatThrownBy(() -> Callers.as(NegotiationsFixture.caller(Set.of(), Role.AUDITOR), () -> statuses()
                        .say(status(AgreementStatus.SIGNED, "2026-11-01", "x", null))))
                .isInstanceOf(Forbidden.class);
    }
}
