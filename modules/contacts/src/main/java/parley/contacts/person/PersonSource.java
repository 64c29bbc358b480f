package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.contacts.ContactsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.Person;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;

/** People in titles, search, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class PersonSource implements RecordSource {
    public static final String KIND = "PERSON";

    private PersonRepository repository;
    private DirectoryService directory;
    private AccessTable access;
    private Clock clock;

    protected PersonSource() {}

    @Inject
    PersonSource(PersonRepository repository, DirectoryService directory, AccessTable access, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() ? repository.byId(id).map(PersonSource::card) : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        PersonCriteria criteria = PersonCriteria.words(words);
        Paging first = new Paging(1, limit, null, false);
        return repository.part(criteria, LocalDate.now(clock), language, first).stream()
                .map(person -> hit(person, words, language))
                .toList();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids).stream().map(PersonSource::card).toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return List.of();
        }
        String person = Long.toString(id);
        List<String> affiliations = repository.keysEver("core.affiliation", "person_id", List.of(person));
        List<String> phones = repository.keysEver("core.affiliation_phone", "affiliation_id", affiliations);
        List<AuditedRows> rows = new ArrayList<>();
        rows.add(new AuditedRows("core.person", id));
        rows.add(new AuditedRows(
                "core.person_alias", repository.keysEver("core.person_alias", "person_id", List.of(person))));
        rows.add(new AuditedRows("core.affiliation", affiliations));
        rows.add(new AuditedRows("core.affiliation_phone", phones));
        rows.add(new AuditedRows(
                "contacts.person_tag", repository.keysEver("contacts.person_tag", "person_id", List.of(person))));
        rows.add(new AuditedRows(
                "core.person_sector",
                directory.sectors().stream()
                        .map(sector -> person + "/" + sector.id())
                        .toList()));
        return rows;
    }

    private boolean readable() {
        return access.permits(Callers.current(), ContactsAccess.READ_PEOPLE);
    }

    static String address(long id) {
        return "/contacts/people/show?id=" + id;
    }

    private static RecordCard card(Person person) {
        String name = person.name().asUsed();
        return new RecordCard(new RecordRef(KIND, person.id()), name, name, address(person.id()), null);
    }

    private static SearchHit hit(PersonSummary person, String words, Language language) {
        String wanted = words.strip();
        boolean exact = person.name().asUsed().equalsIgnoreCase(wanted) || wanted.equalsIgnoreCase(person.email());
        return new SearchHit(
                new RecordRef(KIND, person.id()),
                person.name().asUsed(),
                person.organization(language),
                address(person.id()),
                exact ? 3 : 2);
    }
}
