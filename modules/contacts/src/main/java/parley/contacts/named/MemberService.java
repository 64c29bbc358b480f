package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import parley.contacts.ListsAccess;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.Faults;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;

/** Puts people on lists and takes them off, notes what passed with them, and finds them. */
@ApplicationScoped
@Transactional
public class MemberService {
    /** Addresses in one block, where nobody says otherwise: what a mail program takes at once. */
    public static final int BLOCK = 50;

    private MemberRepository repository;
    private NamedListService lists;
    private PersonService people;
    private CommandValidator validator;
    private Clock clock;

    protected MemberService() {}

    @Inject
    MemberService(
            MemberRepository repository,
            NamedListService lists,
            PersonService people,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.people = people;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Puts people on a list. Those who are on it already stay as they are; ids of nobody are passed over.
     *
     * @return how many came
     * @throws NotFound if there is no such list for the caller
     * @throws InvalidInput where nobody is named, or no reason is given
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int add(long list, Collection<Long> who, ListReason reason) {
        faults(list, who, reason).refuse();
        return repository.add(
                list,
                who,
                reason.reason().strip(),
                clock.instant(),
                Callers.current().accountId());
    }

    /**
     * Puts everybody on a list whom the people list finds by the same criteria.
     *
     * @return how many came
     * @throws NotFound if there is no such list for the caller
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int addFound(long list, PersonCriteria criteria, ListReason reason) {
        Set<Long> found = new LinkedHashSet<>();
        people.each(criteria, false, null, Paging.first(), (person, consent) -> found.add(person.id()));
        return add(list, found, reason);
    }

    /**
     * Takes people off a list; that they were on it stays known.
     *
     * @return how many went
     * @throws NotFound if there is no such list for the caller
     * @throws InvalidInput where nobody is named, or no reason is given
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int remove(long list, Collection<Long> who, ListReason reason) {
        faults(list, who, reason).refuse();
        return repository.remove(
                list,
                who,
                reason.reason().strip(),
                clock.instant(),
                Callers.current().accountId());
    }

    /**
     * Notes something that passed with people on the list.
     *
     * @return with how many; those who are not on it are passed over
     * @throws NotFound if there is no such list for the caller
     * @throws InvalidInput where nobody is named, or the day lies in the future
     */
    @Allowed(ListsAccess.WRITE_LISTS)
    public int note(long list, Collection<Long> who, LogListEvent event) {
        faults(list, who, event)
                .refuseIf("day", () -> event.day().isAfter(LocalDate.now(clock)), "error.listEventInFuture")
                .refuse();
        return repository.note(
                list, who, event, clock.instant(), Callers.current().accountId());
    }

    private Faults faults(long list, Collection<Long> who, Object command) {
        lists.get(list);
        return validator.faults(command).refuseIf("people", who::isEmpty, "error.nobodyChosen");
    }

    /**
     * As filed unless sorted by {@code name}, {@code organization}, {@code status} or {@code added}.
     *
     * @throws NotFound if there is no such list for the caller
     */
    @Allowed(ListsAccess.READ_LISTS)
    public Page<MemberSummary> find(MemberCriteria criteria, Paging paging) {
        lists.get(criteria.listId());
        return repository.find(criteria, paging);
    }

    /** Gives everybody whom {@link #find} would list to the consumer, in the same order, without holding them. */
    @Allowed(ListsAccess.READ_LISTS)
    public void each(MemberCriteria criteria, Paging order, Consumer<MemberSummary> consumer) {
        lists.get(criteria.listId());
        repository.each(criteria, order, consumer);
    }

    /** @return what happened on the list, newest first */
    @Allowed(ListsAccess.READ_LISTS)
    public Page<ListHistoryLine> history(long list, Paging paging) {
        lists.get(list);
        return repository.history(list, paging);
    }

    /**
     * Addresses to copy: of everybody on the list who has one, did not unsubscribe and can be reached, each once.
     *
     * @param size addresses in a block, 1 to 500
     */
    @Allowed(ListsAccess.READ_LISTS)
    public List<AddressBlock> addresses(long list, int size) {
        int most = Math.max(1, Math.min(size, 500));
        Set<String> all = new LinkedHashSet<>();
        each(new MemberCriteria(list, null, null, true), Paging.first(), member -> all.add(member.email()));
        List<String> addresses = new ArrayList<>(all);
        List<AddressBlock> blocks = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += most) {
            List<String> part = addresses.subList(from, Math.min(addresses.size(), from + most));
            blocks.add(new AddressBlock(blocks.size() + 1, part.size(), String.join("; ", part)));
        }
        return blocks;
    }
}
