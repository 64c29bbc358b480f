package parley.exchange;

import java.util.List;

/** Who received a person's data: answers from the exports themselves, long after their files are gone. */
public interface Disclosures {
    /**
     * The files that held the person, also under a record that was merged into this one.
     *
     * @return latest first
     */
    List<Disclosure> of(long personId);
}
