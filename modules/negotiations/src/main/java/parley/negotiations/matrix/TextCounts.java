package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.List;

/** What the matrix knows of texts, as texts tell it. */
public interface TextCounts {
    /**
     * Not limited by need-to-know: the number of a chapter is for all who may read its status.
     *
     * @param asOf texts dated later are not in it; those without a date are
     * @return consolidated texts that are in force, oldest first
     */
    List<TextCount> consolidated(LocalDate asOf);
}
