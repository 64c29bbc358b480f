package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.contacts.ContactsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.Organization;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.SearchHit;
import parley.core.text.Language;

/** Organizations in titles, search, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class OrganizationSource implements RecordSource {
    public static final String KIND = "ORGANIZATION";

    private OrganizationRepository repository;
    private DirectoryService directory;
    private AccessTable access;
    private Clock clock;

    protected OrganizationSource() {}

    @Inject
    OrganizationSource(OrganizationRepository repository, DirectoryService directory, AccessTable access, Clock clock) {
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
        return readable() ? repository.byId(id).map(OrganizationSource::card) : Optional.empty();
    }

    @Override
    public List<SearchHit> search(String words, Language language, int limit) {
        if (!readable()) {
            return List.of();
        }
        OrganizationCriteria criteria = OrganizationCriteria.words(words);
        Paging first = new Paging(1, limit, null, false);
        List<Long> exact = directory.organizationsNamed(words).stream()
                .map(card -> card.id())
                .toList();
        return repository.part(criteria, LocalDate.now(clock), language, first).stream()
                .map(found -> hit(found, language, exact.contains(found.id())))
                .toList();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids).stream().map(OrganizationSource::card).toList()
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
        List<String> sectors = directory.sectors().stream()
                .map(sector -> id + "/" + sector.id())
                .toList();
        return List.of(
                new AuditedRows("core.organization", id),
                new AuditedRows("core.organization_alias", repository.aliasKeysEver(id)),
                new AuditedRows("core.organization_sector", sectors));
    }

    private boolean readable() {
        return access.permits(Callers.current(), ContactsAccess.READ_ORGANIZATIONS);
    }

    private static String address(long id) {
        return "/contacts/organizations/show?id=" + id;
    }

    private static RecordCard card(Organization organization) {
        return new RecordCard(
                new RecordRef(KIND, organization.id()),
                organization.name(Language.EN),
                organization.name(Language.FR),
                address(organization.id()),
                null);
    }

    private static SearchHit hit(OrganizationSummary found, Language language, boolean exact) {
        return new SearchHit(
                new RecordRef(KIND, found.id()),
                found.name(language),
                found.country(language),
                address(found.id()),
                exact ? 3 : 2);
    }
}
