package parley.negotiations.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.action.ActionStatus;
import parley.core.action.LogAction;
import parley.core.error.CommandValidator;
import parley.core.party.PartyCard;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.exchange.CellWords;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.negotiations.chapter.ChapterSource;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.RoundSource;
import parley.negotiations.round.RoundSummary;

/** A list of what somebody has to do, each agreed at a session, a round or on a chapter. */
final class ActionsRun extends HistoryRun {
    private final Map<String, ChapterSummary> chapters;
    private final Map<String, RoundSummary> rounds;
    private final Map<String, PartyCard> parties;
    private final Map<String, ActionStatus> statuses;
    private final LocalDate today;
    private final Set<List<Object>> seen = new HashSet<>();

    ActionsRun(ImportColumns columns, HistoryRepository repository, CommandValidator validator, HistoryWords words) {
        super(columns, repository, validator);
        chapters = words.chapters();
        rounds = words.rounds();
        parties = words.parties();
        statuses = words.actionStatuses();
        today = words.today();
    }

    @Override
    ImportJudgement judge(HistoryRow row) {
        String en = row.text(HistoryFields.TEXT_EN);
        String fr = row.text(HistoryFields.TEXT_FR);
        String title = en == null ? fr : en;
        PartyCard party = row.named(HistoryFields.PARTY, parties, "importHistory.error.party");
        RoundSummary round = row.named(HistoryFields.ROUND, rounds, "importHistory.error.round");
        ChapterSummary chapter = row.named(HistoryFields.CHAPTER, chapters, "importHistory.error.chapter");
        ActionStatus status = row.named(HistoryFields.STATUS, statuses, "importHistory.error.actionStatus");
        LocalDate due = row.date(HistoryFields.DUE);
        LocalDate logged = row.date(HistoryFields.LOGGED);
        if (round == null && chapter == null && row.errors.isEmpty()) {
            row.missing(HistoryFields.ROUND, "importHistory.error.noOccasion");
        }
        if (chapter != null && chapter.withheld()) {
            row.missing(HistoryFields.CHAPTER, "importHistory.error.withheld");
        }
        if (logged != null && logged.isAfter(today)) {
            row.wrong(HistoryFields.LOGGED, "importHistory.error.future", logged);
        }
        List<Object[]> people =
                row.text(HistoryFields.PERSON) == null ? List.of() : repository.people(row.text(HistoryFields.PERSON));
        Long person = person(row, people);
        check(
                row,
                new LogAction(
                        en,
                        fr,
                        en == null ? Language.FR : Language.EN,
                        party == null ? null : party.id(),
                        person,
                        due));
        if (!row.errors.isEmpty()) {
            return error(row, title);
        }
        if (people.size() > 1 && person == null) {
            return severalPeople(row, title, people);
        }
        RecordRef source = source(round, chapter);
        boolean known = !seen.add(List.of(CellWords.plain(title), source))
                || repository.action(title, source.kind(), source.id()).isPresent();
        if (known) {
            return duplicate(row, title, "importHistory.duplicate.action");
        }
        LocalDate last = HistoryDays.last(round);
        LocalDate since = logged != null ? logged : last == null || last.isAfter(today) ? today : last;
        return of(
                row,
                ImportVerdict.NEW,
                null,
                title,
                party == null ? null : party.nameEn(),
                List.of(ImportMessage.of("importHistory.new.action", "")),
                List.of(),
                writes(row, party, person, due, source, status, since));
    }

    private static Long person(HistoryRow row, List<Object[]> people) {
        if (row.text(HistoryFields.PERSON) == null) {
            return null;
        }
        if (people.isEmpty()) {
            row.wrong(HistoryFields.PERSON, "importHistory.error.person", row.text(HistoryFields.PERSON));
            return null;
        }
        if (people.size() == 1) {
            return ((Number) people.get(0)[0]).longValue();
        }
        return people.stream()
                .map(one -> ((Number) one[0]).longValue())
                .filter(id -> id.equals(row.line.choice()))
                .findFirst()
                .orElse(null);
    }

    private static ImportJudgement severalPeople(HistoryRow row, String title, List<Object[]> people) {
        List<ImportCandidate> candidates = people.stream()
                .map(one -> new ImportCandidate(
                        ((Number) one[0]).longValue(), (String) one[1], "/contacts/people/show?id=" + one[0]))
                .toList();
        return conflict(
                row,
                title,
                ImportMessage.of(
                        "importHistory.conflict.person",
                        row.header(HistoryFields.PERSON),
                        row.text(HistoryFields.PERSON)),
                candidates);
    }

    /** The session where there is one, else the round, else the chapter. */
    private RecordRef source(RoundSummary round, ChapterSummary chapter) {
        if (round == null) {
            return new RecordRef(ChapterSource.KIND, chapter.id());
        }
        return chapter == null
                ? new RecordRef(RoundSource.KIND, round.id())
                : repository
                        .session(round.id(), chapter.id())
                        .map(id -> new RecordRef(HistoryTable.SESSION.name(), id))
                        .orElseGet(() -> new RecordRef(RoundSource.KIND, round.id()));
    }

    private static List<HistoryWrite> writes(
            HistoryRow row,
            PartyCard party,
            Long person,
            LocalDate due,
            RecordRef source,
            ActionStatus status,
            LocalDate since) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("text_en", row.text(HistoryFields.TEXT_EN));
        action.put("text_fr", row.text(HistoryFields.TEXT_FR));
        action.put("text_source", row.text(HistoryFields.TEXT_EN) == null ? Language.FR : Language.EN);
        action.put("responsible_party_id", party == null ? null : party.id());
        action.put("responsible_person_id", person);
        action.put("due_date", due);
        action.put("source_kind", source.kind());
        action.put("source_id", source.id());
        action.put("evidence", row.text(HistoryFields.EVIDENCE));
        action.put("created_by", Callers.current().accountId());
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("status", status == null ? ActionStatus.NOT_STARTED : status);
        first.put("effective", since);
        first.put("entered_by", Callers.current().accountId());
        List<HistoryWrite> writes = new ArrayList<>();
        writes.add(HistoryWrite.added(HistoryTable.ACTION, null, action));
        writes.add(HistoryWrite.added(HistoryTable.ACTION_STATUS, "action_id", first));
        return writes;
    }
}
