package parley.core.record;

import java.util.Collection;
import java.util.List;

/**
 * What a module keeps of people beside the records and without a foreign key to them, such as the rows of a file that was
 * brought in. One CDI bean for each module that does; whoever tells what is held on a person, or forgets her, asks all.
 */
public interface PersonCopies {
    /**
     * @param ids of the person's record and of those that were merged into it
     * @param words the person's full names, addresses and numbers; none of them is blank
     * @return each copy as a row, oldest first
     */
    List<HeldRow> held(Collection<Long> ids, Collection<String> words);

    /**
     * Deletes them in the caller's transaction.
     *
     * @return how many there were
     */
    int erase(Collection<Long> ids, Collection<String> words);
}
