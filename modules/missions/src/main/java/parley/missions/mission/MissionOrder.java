package parley.missions.mission;

import parley.core.record.Paging;
import parley.core.text.Language;

/** Names and places are sorted as the reader reads them. */
final class MissionOrder {
    private MissionOrder() {}

    static Paging in(Language language, Paging paging) {
        String sort = paging.sort();
        if (!"name".equals(sort) && !"place".equals(sort)) {
            return paging;
        }
        String side = language == Language.FR ? "Fr" : "En";
        return paging.by(sort + side);
    }
}
