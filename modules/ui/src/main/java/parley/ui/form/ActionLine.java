package parley.ui.form;

import java.io.Serializable;
import java.time.LocalDate;
import parley.core.access.Callers;
import parley.core.action.LogAction;

/** One line of a form for a new action; a line without words is none. */
public class ActionLine implements Serializable {
    private String text;
    private Long partyId;
    private LocalDate due;

    public boolean written() {
        return text != null && !text.isBlank();
    }

    /** @return to log it in the writer's language */
    public LogAction command() {
        return LogAction.in(Callers.current().language(), text, partyId, null, due);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
