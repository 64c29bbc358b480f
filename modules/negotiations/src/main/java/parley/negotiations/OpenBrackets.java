package parley.negotiations;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many brackets are open in the texts of chapters, as texts publish it. An open bracket is counted as PRODUCT.md §4
 * defines it, in the latest consolidated text of the chapter on that day.
 */
public interface OpenBrackets {
    /**
     * Not limited by need-to-know: the number of a chapter is for all who may read its status.
     *
     * @param day texts dated on that day or before count
     * @return by the chapter's code; a chapter without a text is not in it
     */
    Map<String, Integer> byChapter(LocalDate day);
}
