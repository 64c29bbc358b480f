package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.core.access.Allowed;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.time.Precision;
import parley.negotiations.AheadAccess;
import parley.negotiations.chapter.ChapterSource;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSource;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionSource;

/**
 * Who owes what to whom before a round, 30, 14 and 3 days ahead; read from the register of actions
 * and from the latest text of each chapter.
 */
@ApplicationScoped
@Transactional
public class ReadinessService {
    /** Days before a round on which one looks at what is owed. */
    static final int[] MARKS = {30, 14, 3};

    private static final String CANADA = "CAN";
    private static final String ASEAN = "ASEAN";

    private ActionRegister register;
    private RoundService rounds;
    private RoundSource roundSource;
    private SessionSource sessionSource;
    private ChapterSource chapterSource;
    private PartyService parties;
    private OwedTexts texts;
    private Clock clock;

    protected ReadinessService() {}

    @Inject
    ReadinessService(
            ActionRegister register,
            RoundService rounds,
            RoundSource roundSource,
            SessionSource sessionSource,
            ChapterSource chapterSource,
            PartyService parties,
            OwedTexts texts,
            Clock clock) {
        this.register = register;
        this.rounds = rounds;
        this.roundSource = roundSource;
        this.sessionSource = sessionSource;
        this.chapterSource = chapterSource;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What is still owed from sessions, rounds and chapters, soonest first.
     *
     * @param codeOrId of the round; null for the next one that is planned, confirmed or under way
     * @throws parley.core.error.NotFound if there is none with that code or id
     */
    @Allowed(AheadAccess.READ_AHEAD)
    public Readiness of(String codeOrId) {
        LocalDate today = LocalDate.now(clock);
        RoundSummary round =
                codeOrId == null ? next(today) : rounds.get(codeOrId).summary();
        LocalDate start =
                round == null || round.start() == null || round.start().precision() != Precision.DAY
                        ? null
                        : round.start().value();
        String canada =
                parties.byCode(CANADA).map(party -> Long.toString(party.id())).orElse("");
        Map<String, Map<Long, RecordCard>> occasions = new HashMap<>();
        List<ActionSummary> actions =
                register.all(new ActionCriteria(null, null, true, null, null, null, null, null, null)).stream()
                        .filter(action -> Set.of(SessionSource.KIND, RoundSource.KIND, ChapterSource.KIND)
                                .contains(action.source().kind()))
                        .toList();
        occasions.put(SessionSource.KIND, cards(sessionSource.find(ids(actions, SessionSource.KIND))));
        occasions.put(RoundSource.KIND, cards(roundSource.find(ids(actions, RoundSource.KIND))));
        occasions.put(ChapterSource.KIND, cards(chapterSource.find(ids(actions, ChapterSource.KIND))));
        List<Readiness.Owed> owed = new ArrayList<>();
        for (ActionSummary action : actions) {
            RecordCard card =
                    occasions.get(action.source().kind()).get(action.source().id());
            if (card != null) {
                String to = action.partyId() == null
                        ? null
                        : action.partyId().toString().equals(canada) ? ASEAN : CANADA;
                owed.add(new Readiness.Owed(action, stage(action.due(), start), action.overdueOn(today), to, card));
            }
        }
        owed.sort(Comparator.comparing(one -> one.action().due(), Comparator.nullsLast(Comparator.naturalOrder())));
        List<Readiness.OwedText> owedTexts = texts.all(start);
        List<LocalDate> days = Stream.concat(
                        owed.stream().map(one -> one.action().due()),
                        owedTexts.stream().map(Readiness.OwedText::due))
                .filter(Objects::nonNull)
                .toList();
        return new Readiness(round, start, marks(start, today, days), owed, owedTexts);
    }

    private static List<Readiness.Mark> marks(LocalDate start, LocalDate today, List<LocalDate> dues) {
        return start == null
                ? List.of()
                : IntStream.of(MARKS)
                        .mapToObj(days -> {
                            LocalDate day = start.minusDays(days);
                            long due = dues.stream()
                                    .filter(one -> !one.isAfter(day))
                                    .count();
                            return new Readiness.Mark(days, day, day.isBefore(today), due);
                        })
                        .toList();
    }

    static Readiness.Stage stage(LocalDate due, LocalDate start) {
        if (due == null) {
            return Readiness.Stage.UNDATED;
        }
        if (start == null || due.isAfter(start)) {
            return Readiness.Stage.LATER;
        }
        if (!due.isAfter(start.minusDays(MARKS[0]))) {
            return Readiness.Stage.BY_30;
        }
        if (!due.isAfter(start.minusDays(MARKS[1]))) {
            return Readiness.Stage.BY_14;
        }
        return due.isAfter(start.minusDays(MARKS[2])) ? Readiness.Stage.BY_START : Readiness.Stage.BY_3;
    }

    /** A coming round with a date before one without. */
    private RoundSummary next(LocalDate today) {
        return rounds.find(RoundCriteria.any(), Paging.longest()).items().stream()
                .filter(round -> Set.of(RoundStatus.PLANNED, RoundStatus.CONFIRMED, RoundStatus.UNDER_WAY)
                        .contains(round.status()))
                .filter(round -> round.start() == null || !round.start().last().isBefore(today))
                .min(Comparator.comparing(
                        round -> round.start() == null ? null : round.start().value(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    private static List<Long> ids(List<ActionSummary> actions, String kind) {
        return actions.stream()
                .filter(action -> action.source().kind().equals(kind))
                .map(action -> action.source().id())
                .distinct()
                .toList();
    }

    private static Map<Long, RecordCard> cards(List<RecordCard> cards) {
        return cards.stream().collect(Collectors.toMap(card -> card.ref().id(), card -> card, (a, b) -> a));
    }
}
