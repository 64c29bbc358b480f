package parley.missions.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.core.action.LogAction;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/** An outcome to be logged: {@code OutcomeFixture.of(mission).at(OutcomeStage.SUCCESS).worth("1000", null, "CAD")}. */
public final class OutcomeFixture {
    private final long mission;
    private String title = "Cold-chain order";
    private Long organization;
    private OutcomeStage stage = OutcomeStage.LEAD;
    private LocalDate since;
    private String reason;
    private BigDecimal low;
    private BigDecimal high;
    private String currency;
    private boolean confirmed;
    private String date;
    private boolean confidential;
    private final List<LogAction> actions = new ArrayList<>();

    private OutcomeFixture(long mission) {
        this.mission = mission;
    }

    public static OutcomeFixture of(long mission) {
        return new OutcomeFixture(mission);
    }

    OutcomeFixture titled(String text) {
        title = text;
        return this;
    }

    OutcomeFixture forCompany(Long id) {
        organization = id;
        return this;
    }

    public OutcomeFixture at(OutcomeStage reached) {
        stage = reached;
        return this;
    }

    public OutcomeFixture since(String day) {
        since = LocalDate.parse(day);
        return this;
    }

    OutcomeFixture because(String why) {
        reason = why;
        return this;
    }

    public OutcomeFixture worth(String from, String upTo, String code) {
        low = from == null ? null : new BigDecimal(from);
        high = upTo == null ? null : new BigDecimal(upTo);
        currency = code;
        return this;
    }

    OutcomeFixture confirmed() {
        confirmed = true;
        return this;
    }

    OutcomeFixture on(String day) {
        date = day;
        return this;
    }

    OutcomeFixture inConfidence() {
        confidential = true;
        return this;
    }

    OutcomeFixture owing(String text) {
        actions.add(LogAction.in(Language.EN, text, null, null, null));
        return this;
    }

    public LogOutcome command() {
        return new LogOutcome(
                mission,
                OutcomeKind.SALE,
                BilingualText.of(title, null, Language.EN),
                organization,
                "PHL",
                stage,
                since,
                reason,
                low,
                high,
                currency,
                confirmed,
                PartialDate.parse(date),
                BilingualText.none(),
                confidential,
                actions);
    }
}
