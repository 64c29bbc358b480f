package parley.core.record;

import parley.core.time.PartialDate;

/**
 * A record in which a person or an organization appears.
 *
 * @param role key of the words for what they are there
 * @param when the day of the record; null where it has none
 */
public record Mention(RecordCard card, String role, PartialDate when) {
    /** @return the record's kind, such as {@code MISSION} */
    public String kind() {
        return card.ref().kind();
    }
}
