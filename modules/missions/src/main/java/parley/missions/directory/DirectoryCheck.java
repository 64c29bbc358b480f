package parley.missions.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import parley.core.directory.DirectoryService;
import parley.core.directory.SectorCard;
import parley.core.error.InvalidInput;

/** Refuses commands that name an organization, a person or a sector that is not there. */
@ApplicationScoped
public class DirectoryCheck {
    private DirectoryService directory;

    protected DirectoryCheck() {}

    @Inject
    public DirectoryCheck(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws InvalidInput on the field, if there is an id and no such organization */
    public void organization(String field, Long id) {
        if (id != null && directory.organization(id).isEmpty()) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
    }

    /** @throws InvalidInput on the field, if there is an id and no such person */
    public void person(String field, Long id) {
        if (id != null && directory.person(id).isEmpty()) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
    }

    /** @throws InvalidInput on the field, if one of them is no sector */
    public void sectors(String field, Collection<Long> ids) {
        List<Long> known = directory.sectors().stream().map(SectorCard::id).toList();
        if (!known.containsAll(ids)) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
    }
}
