package parley.negotiations.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.core.action.ActionSummary;
import parley.core.party.PartyCard;
import parley.negotiations.ChapterStatus;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixRow;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionDetail;

/**
 * A round as its internal report tells it: what the caller may see, read once.
 *
 * @param matrix that round alone; empty of rounds where it had not begun by the day
 * @param sessions without those of chapters withheld from the caller
 * @param withheldSessions how many those are
 * @param reported what outside sources said of chapters at the round
 * @param accepted the last that was said of each chapter that is concluded over open brackets
 * @param actions agreed at the round or one of the sessions, with their status of the day
 * @param next the round after it in the series, or null
 */
public record RoundReport(
        RoundDetail round,
        LocalDate asOf,
        String marking,
        Matrix matrix,
        List<PartyCard> delegations,
        List<PartyCard> observers,
        PartyCard host,
        List<SessionDetail> sessions,
        long withheldSessions,
        List<StatusEntry> reported,
        List<StatusEntry> accepted,
        List<ActionSummary> actions,
        Optional<PublishedMeasure> published,
        RoundSummary next)
        implements Report {
    public RoundReport {
        delegations = List.copyOf(delegations);
        observers = List.copyOf(observers);
        sessions = List.copyOf(sessions);
        reported = List.copyOf(reported);
        accepted = List.copyOf(accepted);
        actions = List.copyOf(actions);
    }

    /** @return a chapter and where it stood at the end of the round */
    public record Line(MatrixRow row, MatrixCell cell) {}

    /** @return chapters that the caller may see and of which something is known, in the agreement's order */
    public List<Line> lines() {
        return matrix.rounds().isEmpty()
                ? List.of()
                : matrix.rows().stream()
                        .filter(row -> !row.withheld())
                        .map(row -> new Line(row, row.cells().get(0)))
                        .filter(line -> line.cell().status() != null
                                || line.cell().brackets() != null
                                || line.cell().sessionId() != null)
                        .toList();
    }

    /** @return chapters that count as concluded while brackets are open in their text */
    public List<Line> discrepancies() {
        return lines().stream()
                .filter(line -> concluded(line)
                        && line.cell().brackets() != null
                        && line.cell().brackets().open() > 0)
                .toList();
    }

    private static boolean concluded(Line line) {
        return line.cell().status() != null && line.cell().status().concluded();
    }

    /** @return how many chapters the caller may see; totals are of these */
    public long seen() {
        return matrix.rows().size() - matrix.withheld();
    }

    public long withheld() {
        return matrix.withheld();
    }

    public long concluded() {
        return lines().stream().filter(RoundReport::concluded).count();
    }

    public long substantially() {
        return lines().stream()
                .filter(line -> line.cell().status() == ChapterStatus.SUBSTANTIALLY_CONCLUDED)
                .count();
    }

    public int open() {
        return matrix.rounds().isEmpty() ? 0 : matrix.open(0);
    }

    /** @return how many more or fewer there were than at the end of the round before */
    public int openChange() {
        return matrix.rounds().isEmpty() ? 0 : matrix.openChange(0);
    }

    public long texts() {
        return matrix.rounds().isEmpty() ? 0 : matrix.texts(0);
    }

    public List<SessionDetail> moved() {
        return sessions.stream().filter(session -> session.summary().moved()).toList();
    }

    public long withoutMinutes() {
        return sessions.stream()
                .filter(session -> !session.summary().hasMinutes())
                .count();
    }

    public long actionsOpen() {
        return count(action -> action.status().open());
    }

    public long actionsOverdue() {
        return count(action -> action.overdueOn(asOf));
    }

    private long count(Predicate<ActionSummary> which) {
        return actions.stream().filter(which).count();
    }

    @Override
    public Map<String, Long> figures() {
        return Map.of(
                "concluded", concluded(),
                "substantially", substantially(),
                "seen", seen(),
                "withheld", withheld(),
                "sessions", (long) sessions.size(),
                "moved", (long) moved().size(),
                "actions", (long) actions.size(),
                "actionsOpen", actionsOpen(),
                "actionsOverdue", actionsOverdue(),
                "openBrackets", (long) open());
    }

    @Override
    public List<Gap> gaps() {
        return List.of();
    }

    @Override
    public List<String> chapters() {
        return matrix.rows().stream()
                .filter(row -> !row.withheld())
                .map(row -> row.chapter().code())
                .toList();
    }

    @Override
    public String table() {
        return "negotiations.round";
    }

    @Override
    public long record() {
        return round.summary().id();
    }

    @Override
    public String title(Tongue tongue) {
        return tongue.of("roundReport.title", round.summary().label(tongue.language()));
    }

    @Override
    public void tell(Tongue tongue) {
        new RoundTelling(this, tongue).tell();
    }
}
