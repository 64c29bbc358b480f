package parley.negotiations.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import parley.core.action.ActionStatus;
import parley.core.party.PartyCard;
import parley.core.record.Paging;
import parley.exchange.CellWords;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;

/** What cells call rounds, chapters, parties and states, by code or by name in either language. */
@ApplicationScoped
class HistoryWords {
    private static final Pattern ROUND = Pattern.compile("(tnc|cnc|round|ronde)( s| i)? ?\\d{1,3}");

    private RoundService rounds;
    private ChapterService chapters;
    private CellWords cells;
    private Clock clock;

    protected HistoryWords() {}

    @Inject
    HistoryWords(RoundService rounds, ChapterService chapters, CellWords cells, Clock clock) {
        this.rounds = rounds;
        this.chapters = chapters;
        this.cells = cells;
        this.clock = clock;
    }

    static boolean namesARound(String text) {
        return ROUND.matcher(CellWords.plain(text)).matches();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return by what cells call them: code, label in both languages, "TNC 17", "17" */
    Map<String, RoundSummary> rounds() {
        Map<String, RoundSummary> known = new HashMap<>();
        rounds.find(RoundCriteria.any(), Paging.longest()).items().forEach(round -> {
            known.putIfAbsent(CellWords.plain(round.code()), round);
            known.putIfAbsent(CellWords.plain(round.labelEn()), round);
            known.putIfAbsent(CellWords.plain(round.labelFr()), round);
            if (round.number() != null) {
                known.putIfAbsent(Integer.toString(round.number()), round);
                known.putIfAbsent("tnc" + round.number(), round);
                known.putIfAbsent("cnc" + round.number(), round);
                known.putIfAbsent("round " + round.number(), round);
                known.putIfAbsent("ronde " + round.number(), round);
            }
        });
        return known;
    }

    /** @return by code and by name in both languages; a chapter withheld from the caller is among them, and says so */
    Map<String, ChapterSummary> chapters() {
        Map<String, ChapterSummary> known = new HashMap<>();
        chapters.all(today()).forEach(chapter -> {
            known.putIfAbsent(CellWords.plain(chapter.code()), chapter);
            known.putIfAbsent(CellWords.plain(chapter.nameEn()), chapter);
            known.putIfAbsent(CellWords.plain(chapter.nameFr()), chapter);
        });
        return known;
    }

    Map<String, PartyCard> parties() {
        return cells.parties();
    }

    Map<String, ChapterStatus> statuses() {
        return cells.constants(ChapterStatus.values(), "chapter.status");
    }

    Map<String, ActionStatus> actionStatuses() {
        return cells.constants(ActionStatus.values(), "action.status");
    }

    Map<String, MeetingFormat> formats() {
        return cells.constants(MeetingFormat.values(), "format");
    }
}
