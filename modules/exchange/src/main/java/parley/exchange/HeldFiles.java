package parley.exchange;

import java.util.Collection;

/** Files of exports that still hold a person's data. */
public interface HeldFiles {
    /**
     * Lets the files of all exports that hold one of these people expire at once, whoever made them. Their records stay,
     * and who received the data is still known.
     *
     * @param personIds of a person and of records that were merged into it
     * @return how many files are gone
     */
    int drop(Collection<Long> personIds);
}
