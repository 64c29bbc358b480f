package parley.negotiations.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that a report says, read once and never again: whatever language and form it is told in, its figures are these.
 */
public interface Report {
    /** @return no figure knows of anything later */
    LocalDate asOf();

    /** @return the highest of what is in it */
    String marking();

    /** @return why it may not go out; empty where it may, as every internal one */
    List<Gap> gaps();

    /** @return codes of the chapters whose status, brackets, sessions or words are in it */
    List<String> chapters();

    /** @return the figures that it tells, by name; empty of those it does not know */
    default Map<String, Long> figures() {
        return Map.of();
    }

    /** @return whether issues and positions of its chapter are in it */
    default boolean positions() {
        return false;
    }

    /** @return whether Canada's mandates are in it */
    default boolean mandates() {
        return false;
    }

    /** @return the table whose record it is on, for the audit */
    String table();

    long record();

    /** @return its heading */
    String title(Tongue tongue);

    /** Tells it. */
    void tell(Tongue tongue);
}
