package parley.contacts.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.contacts.CouncilsAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;

/** Makes tags and puts them on people and organizations. */
@ApplicationScoped
@Transactional
public class TagService {
    private static final String PERSON = "person";
    private static final String ORGANIZATION = "organization";

    private TagRepository repository;
    private DirectoryService directory;
    private CommandValidator validator;

    protected TagService() {}

    @Inject
    TagService(TagRepository repository, DirectoryService directory, CommandValidator validator) {
        this.repository = repository;
        this.directory = directory;
        this.validator = validator;
    }

    /** @return every tag by its name */
    @Allowed(CouncilsAccess.READ_TAGS)
    public List<TagCard> all() {
        return repository.all();
    }

    /** @throws NotFound if there is no such person */
    @Allowed(CouncilsAccess.READ_TAGS)
    public TagCard get(long id) {
        return all().stream().filter(tag -> tag.id() == id).findFirst().orElseThrow(() -> new NotFound("TAG", id));
    }

    @Allowed(CouncilsAccess.READ_TAGS)
    public List<TagCard> ofPerson(long id) {
        person(id);
        return repository.of(PERSON, id);
    }

    /** @throws NotFound if there is no such organization */
    @Allowed(CouncilsAccess.READ_TAGS)
    public List<TagCard> ofOrganization(long id) {
        organization(id);
        return repository.of(ORGANIZATION, id);
    }

    /**
     * Makes a tag.
     *
     * @return the id
     * @throws TagNameTaken if there is one of either name, whatever its case and accents
     */
    @Allowed(CouncilsAccess.WRITE_TAGS)
    public long log(LogTag command) {
        validator.check(command);
        String en = blankToNull(command.nameEn());
        String fr = blankToNull(command.nameFr());
        Long id = repository.insert(en, fr, Callers.current().accountId());
        if (id == null) {
            throw new TagNameTaken(en == null ? fr : en);
        }
        return id;
    }

    /**
     * Leaves a person with exactly these tags.
     *
     * @throws NotFound if there is no such person
     * @throws InvalidInput if one of the tags is none
     */
    @Allowed(CouncilsAccess.WRITE_TAGS)
    public void tagPerson(long id, Set<Long> tags) {
        person(id);
        check(tags);
        repository.write(PERSON, id, tags);
    }

    /**
     * Leaves an organization with exactly these tags.
     *
     * @throws NotFound if there is no such organization
     * @throws InvalidInput if one of the tags is none
     */
    @Allowed(CouncilsAccess.WRITE_TAGS)
    public void tagOrganization(long id, Set<Long> tags) {
        organization(id);
        check(tags);
        repository.write(ORGANIZATION, id, tags);
    }

    private void check(Set<Long> tags) {
        Set<Long> known = repository.all().stream().map(TagCard::id).collect(Collectors.toSet());
        if (!known.containsAll(tags)) {
            throw new InvalidInput("tags", "error.unknownChoice");
        }
    }

    private void person(long id) {
        directory.person(id).orElseThrow(() -> new NotFound("PERSON", id));
    }

    private void organization(long id) {
        directory.organization(id).orElseThrow(() -> new NotFound("ORGANIZATION", id));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
