package parley.core.record;

import parley.core.time.PartialDate;

/**
 * A record in which a person appears.
 *
 * @param role key of the words for what the person is there
 * @param when the day of the record; null where it has none
 */
public record PersonMention(RecordCard card, String role, PartialDate when) {
    /** @return the record's kind, such as {@code MISSION} */
    public String kind() {
        return card.ref().kind();
    }
}
