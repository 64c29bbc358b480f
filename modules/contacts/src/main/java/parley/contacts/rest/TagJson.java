package parley.contacts.rest;

import parley.contacts.tag.LogTag;
import parley.contacts.tag.TagCard;
import parley.ui.rest.TextJson;

/** A tag; id is read only. */
public record TagJson(Long id, TextJson name) {
    static TagJson of(TagCard tag) {
        return new TagJson(tag.id(), TextJson.of(tag.nameEn(), tag.nameFr()));
    }

    LogTag command() {
        return new LogTag(Json.en(name), Json.fr(name));
    }
}
