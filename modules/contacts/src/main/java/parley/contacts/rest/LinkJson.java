package parley.contacts.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.error.InvalidInput;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.ui.rest.TextJson;

/**
 * A round, a meeting or a mission that something belongs to. Written by kind and id, or by kind and public code.
 *
 * @param kind {@code ROUND}, {@code MEETING} or {@code MISSION}
 * @param code only written, such as {@code TNC-17}, instead of the id
 * @param title read only
 * @param address of its page, read only
 */
public record LinkJson(String kind, Long id, String code, TextJson title, String address) {
    static LinkJson of(RecordCard card) {
        return new LinkJson(
                card.ref().kind(), card.ref().id(), null, TextJson.of(card.titleEn(), card.titleFr()), card.address());
    }

    static Set<RecordRef> refs(List<LinkJson> links, RecordSources records) {
        Set<RecordRef> refs = new LinkedHashSet<>();
        for (int i = 0; links != null && i < links.size(); i++) {
            refs.add(links.get(i).ref("links[" + i + "]", records));
        }
        return refs;
    }

    private RecordRef ref(String field, RecordSources records) {
        if (kind == null || (id == null && code == null)) {
            throw new InvalidInput(field, "error.unknownOccasion");
        }
        return id != null
                ? new RecordRef(kind, id)
                : records.of(kind)
                        .flatMap(source -> source.coded(code))
                        .map(RecordCard::ref)
                        .orElseThrow(() -> new InvalidInput(field, "error.unknownOccasion"));
    }
}
