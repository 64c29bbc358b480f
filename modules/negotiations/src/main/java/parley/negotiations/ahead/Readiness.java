package parley.negotiations.ahead;

import java.time.LocalDate;
import java.util.List;
import parley.core.action.ActionSummary;
import parley.core.record.RecordCard;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.text.TextSummary;

/**
 * What is owed before a round.
 *
 * @param round null where no coming round is logged
 * @param start its first day; null where that is not known, then there are no marks
 * @param texts owed in chapters whose texts the reader may know
 */
public record Readiness(RoundSummary round, LocalDate start, List<Mark> marks, List<Owed> owed, List<OwedText> texts) {
    public Readiness {
        marks = List.copyOf(marks);
        owed = List.copyOf(owed);
        texts = List.copyOf(texts);
    }

    /** @return the marks worth telling: those still to come, and those past by which something is owed */
    public List<Mark> telling() {
        return marks.stream().filter(mark -> !mark.passed() || mark.due() > 0).toList();
    }

    /** By when something is due: days before the round, on or after its first day, or no day was agreed. */
    public enum Stage {
        BY_30,
        BY_14,
        BY_3,
        BY_START,
        LATER,
        UNDATED
    }

    /**
     * A day before the round on which one looks at what is owed.
     *
     * @param due what is due by it and still owed, texts and answers among them
     */
    public record Mark(int days, LocalDate date, boolean passed, long due) {}

    /**
     * Something still owed.
     *
     * @param to whom: what a party of the other side owes is owed to us, what Canada owes is owed to ASEAN; {@code CAN},
     *     {@code ASEAN}, or null where nobody is named
     * @param agreedAt the session, round or chapter
     */
    public record Owed(ActionSummary action, Stage stage, boolean late, String to, RecordCard agreedAt) {}

    /** The next text of who holds the pen, or an answer to a text that lies on the table. */
    public enum Debt {
        NEXT_TEXT,
        ANSWER
    }

    /**
     * A text or an answer that a side owes.
     *
     * @param last the latest text of the chapter between the parties
     * @param by code of the party that owes it
     * @param to {@code CAN} or {@code ASEAN}
     * @param due the day that was agreed, else the first of the days before the round that suits it: 30 days before for a next
     *     text, 14 for an answer, 3 where the latest text came later than that; null where neither is known
     * @param agreed whether the day was agreed
     */
    public record OwedText(
            TextSummary last,
            Debt debt,
            String by,
            String to,
            LocalDate due,
            boolean agreed,
            Stage stage,
            boolean late) {}
}
