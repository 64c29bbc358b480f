package parley.negotiations.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.action.ActionSummary;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.position.PositionGrid;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionDetail;

/**
 * A chapter as its internal brief tells it: what the caller may see, read once.
 *
 * @param chapter with its status of the day
 * @param brief the words that people wrote
 * @param matrix that chapter over its latest rounds
 * @param history of its status until the day, oldest first
 * @param sessions at those rounds, newest first
 * @param actions still owed on that day, soonest first
 * @param grid where parties stand on its issues; empty where it was not asked for, or not for the caller to know
 * @param dossier Canada's mandates; empty likewise
 * @param next the next round by that day, or null
 */
public record ChapterReport(
        ChapterSummary chapter,
        LocalDate asOf,
        String marking,
        ChapterBrief brief,
        Matrix matrix,
        List<StatusEntry> history,
        List<SessionDetail> sessions,
        List<ActionSummary> actions,
        Optional<PublishedMeasure> published,
        Optional<PositionGrid> grid,
        List<MandateDetail> dossier,
        RoundSummary next)
        implements Report {
    public ChapterReport {
        history = List.copyOf(history);
        sessions = List.copyOf(sessions);
        actions = List.copyOf(actions);
        dossier = List.copyOf(dossier);
    }

    /** @return where it stood at the end of each round, newest first */
    public List<MatrixCell> cells() {
        return matrix.rows().isEmpty() ? List.of() : matrix.rows().get(0).cells();
    }

    /** @return where it stands now; null before the first round */
    public MatrixCell latest() {
        return cells().isEmpty() ? null : cells().get(0);
    }

    /** @return the latest that each source said, by source, the latest first */
    public List<StatusEntry> sayers() {
        Map<String, StatusEntry> last = new LinkedHashMap<>();
        history.stream().filter(entry -> entry.sourceEn() != null).forEach(entry -> last.put(entry.sourceEn(), entry));
        List<StatusEntry> sayers = new ArrayList<>(last.values());
        sayers.sort((a, b) -> b.effective().compareTo(a.effective()));
        return sayers;
    }

    public long overdue() {
        return actions.stream().filter(action -> action.overdueOn(asOf)).count();
    }

    @Override
    public Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("actionsOpen", (long) actions.size());
        figures.put("actionsOverdue", overdue());
        if (latest() != null && latest().brackets() != null) {
            figures.put("openBrackets", (long) latest().brackets().open());
        }
        return figures;
    }

    @Override
    public List<Gap> gaps() {
        return List.of();
    }

    @Override
    public List<String> chapters() {
        return List.of(chapter.code());
    }

    @Override
    public boolean positions() {
        return grid.isPresent();
    }

    @Override
    public boolean mandates() {
        return !dossier.isEmpty();
    }

    @Override
    public String table() {
        return "negotiations.chapter";
    }

    @Override
    public long record() {
        return chapter.id();
    }

    @Override
    public String title(Tongue tongue) {
        return tongue.of("chapterBrief.title", chapter.code(), chapter.name(tongue.language()));
    }

    @Override
    public void tell(Tongue tongue) {
        new ChapterTelling(this, tongue).tell();
    }
}
