package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import parley.contacts.ListsAccess;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;

/** Makes, writes, archives and finds named lists. A list that is not shared is not there for anybody but its owner. */
@ApplicationScoped
@Transactional
public class NamedListService {
    private NamedListRepository repository;
    private CommandValidator validator;
    private Clock clock;

    protected NamedListService() {}

    @Inject
    NamedListService(NamedListRepository repository, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Makes an empty list of the caller's.
     *
     * @return the id
     * @throws InvalidInput naming the fields at fault
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public long log(LogList command) {
        validator.check(command);
        return repository
                .save(new NamedList(command, Callers.current().accountId()))
                .id();
    }

    /**
     * Writes name, purpose and whom it is shared with again.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none for the caller
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int edit(long id, int version, LogList command) {
        validator.check(command);
        NamedList list = list(id);
        if (list.version() != version) {
            throw new StaleEdit(command, list.asCommand(), list.version());
        }
        list.write(command);
        repository.flush(list);
        return list.version();
    }

    /**
     * Takes a list out of use; nothing is deleted.
     *
     * @throws NotFound if there is none for the caller
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        NamedList list = list(id);
        if (list.version() != version) {
            throw new StaleEdit(command, new ArchiveRecord(list.archivedReason()), list.version());
        }
        list.archive(command.reason(), clock.instant());
        repository.flush(list);
        return list.version();
    }

    /**
     * Takes an archived list back.
     *
     * @throws NotFound if there is none for the caller
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int restore(long id, int version) {
        NamedList list = list(id);
        if (list.version() != version) {
            ArchiveRecord theirs = new ArchiveRecord(list.archivedReason());
            throw new StaleEdit(theirs, theirs, list.version());
        }
        list.restore();
        repository.flush(list);
        return list.version();
    }

    /** By name unless sorted by {@code people} or {@code changed}. */
    @Allowed(ListsAccess.READ_LISTS)
    public Page<ListSummary> find(ListCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /** @throws NotFound if there is none for the caller */
    @Allowed(ListsAccess.READ_LISTS)
    public ListDetail get(long id) {
        NamedList list = list(id);
        return new ListDetail(
                repository.byIds(List.of(id)).get(0),
                list.asCommand(),
                list.archivedAt(),
                list.archivedReason(),
                list.version());
    }

    private NamedList list(long id) {
        return repository
                .byId(id)
                .filter(list -> list.visibleTo(Callers.current().accountId()))
                .orElseThrow(() -> new NotFound("LIST", id));
    }
}
