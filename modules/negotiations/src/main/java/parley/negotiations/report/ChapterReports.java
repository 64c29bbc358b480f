package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.AccessTable;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.error.NotFound;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.MandatesAccess;
import parley.negotiations.PositionsAccess;
import parley.negotiations.RoundReportsAccess;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.MessageClearanceService;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSource;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.position.GridService;
import parley.negotiations.position.PositionGrid;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;

/** Reads what the brief of a chapter says, once, with the caller's rights. Each look at a position or mandate is noted. */
@ApplicationScoped
@Transactional
public class ChapterReports {
    private static final Set<RoundStatus> EXPECTED =
            Set.of(RoundStatus.PLANNED, RoundStatus.CONFIRMED, RoundStatus.UNDER_WAY);

    private ChapterService chapters;
    private ChapterBriefService briefs;
    private MessageClearanceService clearances;
    private MatrixService matrix;
    private SessionService sessions;
    private RoundService rounds;
    private RoundReports roundReports;
    private ActionRegister register;
    private NeedToKnow needToKnow;
    private GridService grids;
    private MandateService mandates;
    private MarkingService markings;
    private AccessTable access;
    private Clock clock;

    protected ChapterReports() {}

    @Inject
    ChapterReports(
            ChapterService chapters,
            ChapterBriefService briefs,
            MessageClearanceService clearances,
            MatrixService matrix,
            SessionService sessions,
            RoundService rounds,
            RoundReports roundReports,
            ActionRegister register,
            NeedToKnow needToKnow,
            GridService grids,
            MandateService mandates,
            MarkingService markings,
            AccessTable access,
            Clock clock) {
        this.chapters = chapters;
        this.briefs = briefs;
        this.clearances = clearances;
        this.matrix = matrix;
        this.sessions = sessions;
        this.rounds = rounds;
        this.roundReports = roundReports;
        this.register = register;
        this.needToKnow = needToKnow;
        this.grids = grids;
        this.mandates = mandates;
        this.markings = markings;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the team may read.
     *
     * @param day null is today
     * @param positions whether issues, positions and mandates are asked for; they come as far as the caller may know them
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public ChapterReport internal(String code, LocalDate day, boolean positions) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        ChapterSummary chapter = seen(code, asOf);
        ChapterBrief brief = briefs.asOf(chapter.code(), asOf);
        Matrix rows = matrix.find(new MatrixCriteria(
                List.of(), asOf, List.of(chapter.code()), null, null, null, MatrixCriteria.Order.CHAPTER));
        boolean known = positions && known(chapter.code());
        Optional<PositionGrid> grid = known ? Optional.of(grids.grid(chapter.code(), asOf)) : Optional.empty();
        List<MandateDetail> dossier = known ? dossier(chapter.code(), asOf) : List.of();
        List<String> marked =
                new ArrayList<>(List.of(rows.marking(), brief.words().marking()));
        grid.ifPresent(shown -> marked.add(shown.marking()));
        dossier.forEach(mandate -> marked.add(mandate.content().marking()));
        List<SessionSummary> all = sessions.find(SessionCriteria.ofChapter(chapter.id()), Paging.longest())
                .items();
        return new ChapterReport(
                chapter,
                asOf,
                markings.highest(marked),
                brief,
                rows,
                chapters.history(chapter.id(), asOf),
                sessionsOf(rows),
                owed(chapter.id(), all, asOf),
                roundReports.published(asOf),
                grid,
                dossier,
                next(asOf));
    }

    private ChapterSummary seen(String code, LocalDate asOf) {
        return chapters.all(asOf).stream()
                .filter(chapter -> chapter.code().equals(code)
                        || Long.toString(chapter.id()).equals(code))
                .filter(chapter -> !chapter.withheld())
                .findFirst()
                .orElseThrow(() -> new NotFound("CHAPTER", code));
    }

    private boolean known(String code) {
        return needToKnow.held()
                && access.permits(Callers.current(), PositionsAccess.READ_ISSUES)
                && needToKnow.chapters().stream()
                        .anyMatch(chapter -> chapter.code().equals(code));
    }

    private List<MandateDetail> dossier(String code, LocalDate asOf) {
        return access.permits(Callers.current(), MandatesAccess.READ_MANDATES)
                ? mandates.find(code, Paging.longest()).items().stream()
                        .filter(mandate -> mandate.approvedOn() == null
                                || !mandate.approvedOn().isAfter(asOf))
                        .map(mandate -> mandates.get(mandate.id()))
                        .toList()
                : List.of();
    }

    private List<SessionDetail> sessionsOf(Matrix rows) {
        return rows.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(MatrixCell::sessionId)
                .filter(Objects::nonNull)
                .distinct()
                .map(sessions::get)
                .toList();
    }

    private List<ActionSummary> owed(long chapter, List<SessionSummary> all, LocalDate asOf) {
        Set<Long> ids = all.stream().map(SessionSummary::id).collect(Collectors.toSet());
        return register.all(new ActionCriteria(null, null, null, null, null, null, null, null, asOf)).stream()
                .filter(action -> action.status().open())
                .filter(action -> action.source().kind().equals(SessionSource.KIND)
                                && ids.contains(action.source().id())
                        || action.source().kind().equals(ChapterSource.KIND)
                                && action.source().id() == chapter)
                .toList();
    }

    private RoundSummary next(LocalDate asOf) {
        return rounds.find(RoundCriteria.any(), Paging.longest()).items().stream()
                .filter(round -> EXPECTED.contains(round.status()))
                .filter(round -> round.start() != null && !round.start().last().isBefore(asOf))
                .min(Comparator.comparing(round -> round.start().value()))
                .orElse(null);
    }

    /**
     * What anybody may read, and what it lacks to go out.
     *
     * @param day null is today
     * @throws NotFound if there is no such chapter, or it is withheld from the caller
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public PublicChapter open(String code, LocalDate day) {
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        ChapterSummary chapter = seen(code, asOf);
        BilingualText messages = briefs.asOf(chapter.code(), asOf).words().keyMessages();
        return new PublicChapter(
                chapter.id(),
                chapter.code(),
                BilingualText.of(chapter.nameEn(), chapter.nameFr(), Language.EN),
                asOf,
                messages,
                chapters.history(chapter.id(), asOf).stream()
                        .filter(entry -> entry.origin() == Origin.REPORTED)
                        .filter(entry -> entry.sourceUrls() != null
                                && !entry.sourceUrls().isBlank())
                        .map(ChapterReports::said)
                        .toList(),
                roundReports.published(asOf),
                gap(chapter.code(), messages, asOf));
    }

    /** Key messages go out in both languages, and as somebody cleared them. */
    private List<Gap> gap(String chapter, BilingualText messages, LocalDate asOf) {
        String field = "chapterBrief.keyMessages";
        Gap gap = Gap.of(field, messages, "/negotiations/briefs/edit?chapter=" + chapter);
        if (gap == null) {
            gap = Gap.cleared(
                    field, clearances.of(chapter, asOf).state(), "/negotiations/briefs/clear?chapter=" + chapter);
        }
        return gap == null ? List.of() : List.of(gap);
    }

    private static PublicChapter.Said said(StatusEntry entry) {
        return new PublicChapter.Said(
                entry.effective(),
                entry.status(),
                BilingualText.of(entry.sourceEn(), entry.sourceFr(), Language.EN),
                entry.sourceUrls());
    }
}
