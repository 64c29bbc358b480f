package parley.core.party;

import java.time.ZoneId;
import parley.core.text.Language;

/**
 * A party as other modules show it.
 *
 * @param code ISO 3166-1 alpha-3, or {@code ASEAN}
 * @param timeZone of the capital
 */
public record PartyCard(long id, String code, Party.Kind kind, String nameEn, String nameFr, String timeZone) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public boolean state() {
        return kind == Party.Kind.STATE;
    }

    public ZoneId zone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }
}
