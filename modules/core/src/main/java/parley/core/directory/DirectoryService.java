package parley.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.access.KernelAccess;
import parley.core.text.Language;

/**
 * Looks people, organizations and sectors up for every module: what a form offers to choose from, and how a chosen one
 * is shown. Writing and listing them is the contacts module's.
 */
@ApplicationScoped
@Transactional
public class DirectoryService {
    private DirectoryRepository repository;

    protected DirectoryService() {}

    @Inject
    DirectoryService(DirectoryRepository repository) {
        this.repository = repository;
    }

    /** @return people whom every word finds, see {@link DirectorySearch}, as filed; never archived ones */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public List<PersonCard> people(String words, int limit) {
        return repository.people(words, limit);
    }

    /** @return by id; ids of nobody are left out */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public Map<Long, PersonCard> people(Collection<Long> ids) {
        return repository.people(ids).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    @Allowed(KernelAccess.READ_DIRECTORY)
    public Optional<PersonCard> person(long id) {
        return repository.people(List.of(id)).stream().findFirst();
    }

    /** @return organizations that every word finds, see {@link DirectorySearch}, by name; never archived ones */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public List<OrganizationCard> organizations(String words, Language language, int limit) {
        return repository.organizations(words, language == Language.FR, limit);
    }

    /** @return by id; ids of none are left out */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public Map<Long, OrganizationCard> organizations(Collection<Long> ids) {
        return repository.organizations(ids).stream()
                .collect(Collectors.toMap(OrganizationCard::id, Function.identity()));
    }

    @Allowed(KernelAccess.READ_DIRECTORY)
    public Optional<OrganizationCard> organization(long id) {
        return repository.organizations(List.of(id)).stream().findFirst();
    }

    /** @return every organization that goes by exactly this name, acronym or alias, whatever its case and accents */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public List<OrganizationCard> organizationsNamed(String text) {
        return text == null || text.isBlank() ? List.of() : repository.organizationsNamed(text);
    }

    /** @return in the order of the published list */
    @Allowed(KernelAccess.READ_DIRECTORY)
    public List<SectorCard> sectors() {
        return repository.sectors();
    }
}
