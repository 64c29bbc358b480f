package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.contacts.PrivacyAccess;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSource;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditEraser;
import parley.core.audit.AuditNotes;
import parley.core.audit.HistoryService;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.record.HeldRow;
import parley.core.record.PersonCopies;
import parley.core.record.PersonEraser;
import parley.core.record.PersonTraces;
import parley.core.record.PersonalRows;
import parley.core.record.RecordRef;
import parley.core.record.Row;
import parley.exchange.HeldFiles;

/** Tells what is held on a person, and forgets who it was. */
@ApplicationScoped
@Transactional
public class PrivacyService {
    private PrivacyRepository repository;
    private PersonService people;
    private PersonTraces traces;
    private PersonEraser eraser;
    private Instance<PersonCopies> copies;
    private AuditEraser auditEraser;
    private AuditNotes audit;
    private HeldFiles files;
    private HistoryService histories;
    private CommandValidator validator;
    private Clock clock;

    protected PrivacyService() {}

    @Inject
    PrivacyService(
            PrivacyRepository repository,
            PersonService people,
            PersonTraces traces,
            PersonEraser eraser,
            Instance<PersonCopies> copies,
            AuditEraser auditEraser,
            AuditNotes audit,
            HeldFiles files,
            HistoryService histories,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.traces = traces;
        this.eraser = eraser;
        this.copies = copies;
        this.auditEraser = auditEraser;
        this.audit = audit;
        this.files = files;
        this.histories = histories;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Everything that is held on a person, in every module, and what the audit tells. That it was asked for is noted.
     *
     * @throws NotFound if there is none
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public Held held(long id) {
        String name = people.get(id).summary().name().asUsed();
        List<Long> ids = repository.ids(id);
        audit.noteAlways("HELD_SHOWN", "core.person", Long.toString(id), Map.of());
        return new Held(
                id,
                name,
                clock.instant(),
                ids,
                rows(ids),
                traces.find(id),
                histories.of(new RecordRef(PersonSource.KIND, id)));
    }

    private List<HeldRow> rows(List<Long> ids) {
        List<HeldRow> rows = new ArrayList<>(traces.held(ids));
        List<String> telling =
                repository.words(ids).stream().filter(PrivacyService::telling).toList();
        copies.forEach(copy -> rows.addAll(copy.held(ids, telling)));
        return rows;
    }

    /**
     * Forgets who a person was: names, addresses, numbers and notes go, in every module, in other records' texts and in
     * the audit's values, and files of exports that held them expire; rows stay, so that counts stay true. Cannot be undone. A name of one word is not looked for in
     * other texts, where it may be a word like any other.
     *
     * @throws NotFound if there is none
     * @throws AlreadyAnonymised if that was done
     * @throws OnHold if the records are not to be touched
     * @throws HasAccount if an account in use needs the person
     * @throws ReasonNamesThePerson if the reason would keep what is to be forgotten
     */
    @Allowed(PrivacyAccess.MANAGE_PRIVACY)
    public Anonymised anonymise(long id, AnonymisePerson command) {
        validator.check(command);
        people.get(id);
        check(id);
        List<Long> ids = repository.ids(id);
        Set<String> words = new TreeSet<>(repository.words(ids));
        words.addAll(repository.wordsEver(ids));
        String reason = command.reason().strip();
        if (words.stream().anyMatch(word -> reason.toLowerCase().contains(word.toLowerCase()))) {
            throw new ReasonNamesThePerson();
        }
        Instant now = clock.instant();
        List<Row> ever = repository.rowsEver(ids);
        List<PersonalRows> rows = new ArrayList<>(eraser.empty(ids));
        repository.forget(ids, reason, now);
        String name = "Anon. " + id;
        List<String> telling = words.stream().filter(PrivacyService::telling).toList();
        copies.forEach(copy -> copy.erase(ids, telling));
        int texts = eraser.replace(telling, name);
        rows.add(new PersonalRows(
                "core.person", ids.stream().map(Object::toString).toList(), List.of()));
        rows.addAll(whole(ever));
        long values = auditEraser.erase(id, rows, telling);
        repository.save(new Anonymisation(id, reason, now, Callers.current().accountId(), texts, values));
        // What was exported and may still be fetched would keep what is forgotten here.
        int dropped = files.drop(ids);
        audit.note(
                "ANONYMISED",
                "core.person",
                Long.toString(id),
                Map.of("texts", texts, "values", values, "files", dropped));
        return new Anonymised(id, name, reason, now, texts, values);
    }

    private void check(long id) {
        if (repository.anonymised(id)) {
            throw new AlreadyAnonymised();
        }
        if (repository.onHold(id)) {
            throw new OnHold();
        }
        if (repository.hasAccountInUse(id)) {
            throw new HasAccount();
        }
    }

    /** A word alone may stand for anything; an address or a number may not. */
    private static boolean telling(String word) {
        return word.contains(" ") || word.contains("@") || word.startsWith("+");
    }

    private static List<PersonalRows> whole(List<Row> ever) {
        Map<String, List<String>> keys = new HashMap<>();
        ever.forEach(row ->
                keys.computeIfAbsent(row.text(), table -> new ArrayList<>()).add(row.text()));
        return keys.entrySet().stream()
                .map(each -> new PersonalRows(each.getKey(), each.getValue(), List.of()))
                .toList();
    }
}
