package parley.workplan.web;

import java.io.Serializable;
import java.time.LocalDate;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.workplan.meeting.LogAgendaOutcome;
import parley.workplan.meeting.OutcomeKind;

/** What an item came to while it is typed, in one language; an empty line is none. */
public class OutcomeLine implements Serializable {
    private Long id;
    private Long actionId;
    private OutcomeKind kind = OutcomeKind.INFORMATION;
    private String en;
    private String fr;
    private Language written = Callers.current().language();
    private Long partyId;
    private LocalDate due;

    static OutcomeLine of(LogAgendaOutcome outcome) {
        OutcomeLine line = new OutcomeLine();
        line.id = outcome.id();
        line.actionId = outcome.actionId();
        line.kind = outcome.kind();
        line.en = outcome.text().en();
        line.fr = outcome.text().fr();
        line.written = outcome.text().source();
        return line;
    }

    boolean used() {
        return id != null || getText() != null && !getText().isBlank();
    }

    LogAgendaOutcome command() {
        return new LogAgendaOutcome(id, kind, BilingualText.of(en, fr, written), partyId, due, actionId);
    }

    /** @return whether somebody owes it: then it is written in the register of actions, not here */
    public boolean isOwed() {
        return actionId != null;
    }

    public Long getActionId() {
        return actionId;
    }

    public String getText() {
        return written == Language.FR ? fr : en;
    }

    public void setText(String text) {
        if (written == Language.FR) {
            fr = text;
        } else {
            en = text;
        }
    }

    /** @return for {@code lang} */
    public String getTag() {
        return written.locale().toLanguageTag();
    }

    public OutcomeKind getKind() {
        return kind;
    }

    public void setKind(OutcomeKind kind) {
        this.kind = kind;
    }

    public Long getPartyId() {
        return partyId;
    }

    public void setPartyId(Long partyId) {
        this.partyId = partyId;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
