package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.RoundReportsAccess;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.matrix.Matrix;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.PublishedRound;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSource;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;

/** Reads what the report of a round says, once, with the caller's rights: every figure is the one of the list it stands for. */
@ApplicationScoped
@Transactional
public class RoundReports {
    private static final String CHAPTERS = "CHAPTERS";

    private RoundService rounds;
    private ClearanceService clearances;
    private SessionService sessions;
    private ChapterService chapters;
    private MatrixService matrix;
    private AgreementService agreements;
    private ActionRegister register;
    private PartyService parties;
    private MarkingService markings;
    private Clock clock;

    protected RoundReports() {}

    @Inject
    RoundReports(
            RoundService rounds,
            ClearanceService clearances,
            SessionService sessions,
            ChapterService chapters,
            MatrixService matrix,
            AgreementService agreements,
            ActionRegister register,
            PartyService parties,
            MarkingService markings,
            Clock clock) {
        this.rounds = rounds;
        this.clearances = clearances;
        this.sessions = sessions;
        this.chapters = chapters;
        this.matrix = matrix;
        this.agreements = agreements;
        this.register = register;
        this.parties = parties;
        this.markings = markings;
        this.clock = clock;
    }

    /**
     * What the team may read.
     *
     * @param day null is today
     * @throws parley.core.error.NotFound if there is no such round
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public RoundReport internal(String code, LocalDate day) {
        RoundDetail round = rounds.get(code);
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        long id = round.summary().id();
        Matrix ofRound = matrix.find(MatrixCriteria.of(List.of(round.summary().code()), asOf));
        List<SessionSummary> all =
                sessions.find(SessionCriteria.ofRound(id), Paging.longest()).items();
        List<SessionDetail> seen = all.stream()
                .filter(session -> !session.withheld())
                .map(session -> sessions.get(session.id()))
                .toList();
        List<StatusEntry> history = chapters.history(null, asOf);
        Map<Long, PartyCard> known = parties.all().stream().collect(Collectors.toMap(PartyCard::id, party -> party));
        return new RoundReport(
                round,
                asOf,
                markings.highest(List.of(ofRound.marking(), round.summary().marking())),
                ofRound,
                present(round, Capacity.DELEGATION, known),
                present(round, Capacity.OBSERVER, known),
                known.get(round.summary().hostPartyId()),
                seen,
                all.size() - seen.size(),
                history.stream()
                        .filter(entry -> entry.origin() == Origin.REPORTED && Objects.equals(entry.roundId(), id))
                        .toList(),
                accepted(history),
                actions(id, seen, asOf),
                published(asOf),
                next(id).orElse(null));
    }

    private static List<PartyCard> present(RoundDetail round, Capacity as, Map<Long, PartyCard> known) {
        return round.content().parties().entrySet().stream()
                .filter(party -> party.getValue() == as)
                .map(party -> known.get(party.getKey()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PartyCard::nameEn))
                .toList();
    }

    private static List<StatusEntry> accepted(List<StatusEntry> history) {
        return List.copyOf(history.stream()
                .filter(entry -> entry.status().concluded())
                .collect(Collectors.toMap(StatusEntry::chapterId, entry -> entry, (earlier, later) -> later))
                .values());
    }

    private List<ActionSummary> actions(long round, List<SessionDetail> seen, LocalDate asOf) {
        Set<Long> ids =
                seen.stream().map(session -> session.summary().id()).collect(Collectors.toCollection(HashSet::new));
        return register.all(new ActionCriteria(null, null, null, null, null, null, null, null, asOf)).stream()
                .filter(action -> action.source().kind().equals(SessionSource.KIND)
                                && ids.contains(action.source().id())
                        || action.source().kind().equals(RoundSource.KIND)
                                && action.source().id() == round)
                .toList();
    }

    Optional<PublishedMeasure> published(LocalDate asOf) {
        return agreements.measures(agreements.all().get(0).id()).stream()
                .filter(measure -> CHAPTERS.equals(measure.unit()))
                .filter(measure -> !measure.date().value().isAfter(asOf))
                .findFirst();
    }

    private Optional<RoundSummary> next(long round) {
        return rounds.find(RoundCriteria.any(), new Paging(1, Paging.LARGEST_SIZE, "round", false)).items().stream()
                .dropWhile(other -> other.id() != round)
                .skip(1)
                .findFirst();
    }

    /**
     * What anybody may read, and what it lacks to go out.
     *
     * @param day null is today
     * @throws parley.core.error.NotFound if there is no such round
     */
    @Allowed(RoundReportsAccess.READ_REPORTS)
    public PublicRound open(String code, LocalDate day) {
        RoundDetail round = rounds.get(code);
        RoundSummary summary = round.summary();
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        PublishedRound told = round.publication();
        // What the record alone knows is as classified as the record; what was published is not.
        boolean dated = summary.published() || summary.marking().equals(Marking.UNCLASSIFIED);
        BilingualText city = dated ? pair(summary.cityEn(), summary.cityFr()) : BilingualText.none();
        PublicRound open = new PublicRound(
                summary.id(),
                pair(summary.labelEn(), summary.labelFr()),
                asOf,
                dated ? summary.start() : null,
                dated ? summary.end() : null,
                city,
                dated ? summary.format() : null,
                dated && summary.hostPartyId() != null ? host(summary.hostPartyId()) : null,
                round.content().publicSummary(),
                told == null ? BilingualText.none() : pair(told.groupsEn(), told.groupsFr()),
                told == null ? BilingualText.none() : pair(told.topicsEn(), told.topicsFr()),
                told == null ? BilingualText.none() : pair(told.outcomeEn(), told.outcomeFr()),
                told == null ? List.of() : told.sources(),
                published(asOf),
                next(summary.id())
                        .filter(RoundSummary::published)
                        .map(after -> new PublicRound.Next(
                                pair(after.labelEn(), after.labelFr()), after.start(), after.end()))
                        .orElse(null),
                List.of());
        return open.lacking(gaps(open, summary.code()));
    }

    private PartyCard host(long id) {
        return parties.all().stream()
                .filter(party -> party.id() == id)
                .findFirst()
                .orElse(null);
    }

    private List<Gap> gaps(PublicRound open, String code) {
        String edit = "/negotiations/rounds/edit?code=" + code;
        List<Gap> gaps = new ArrayList<>();
        gaps.add(Gap.of("showRound.public", open.summary(), edit));
        gaps.add(gap("showRound.where", open.city(), edit));
        gaps.add(gap("showRound.groups", open.groups(), edit));
        gaps.add(gap("showRound.topics", open.topics(), edit));
        gaps.add(gap("showRound.outcome", open.outcome(), edit));
        if (gaps.get(0) == null) {
            gaps.add(Gap.cleared(
                    "showRound.public",
                    clearances.of(open.record()).state(),
                    "/negotiations/rounds/clear?code=" + code));
        }
        return gaps.stream().filter(Objects::nonNull).toList();
    }

    /** A text that need not be there at all. */
    private static Gap gap(String field, BilingualText text, String address) {
        return text.isEmpty() ? null : Gap.of(field, text, address);
    }

    private static BilingualText pair(String en, String fr) {
        return BilingualText.of(en, fr, Language.EN);
    }
}
