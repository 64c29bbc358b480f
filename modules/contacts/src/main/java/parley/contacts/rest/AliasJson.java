package parley.contacts.rest;

import java.util.List;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.ui.rest.Params;

/** Another or a former name of a person or an organization; language is null where it is the same in both. */
public record AliasJson(String name, String kind, String language) {
    static List<AliasJson> of(List<LogAlias> aliases) {
        return aliases.stream()
                .map(alias -> new AliasJson(alias.name(), alias.kind().name(), Json.code(alias.language())))
                .toList();
    }

    /** @return null where there is no list, which leaves the names of a person as they are */
    static List<LogAlias> commands(List<AliasJson> aliases) {
        return aliases == null
                ? null
                : aliases.stream()
                        .map(json -> new LogAlias(
                                json.name(),
                                Params.constant(
                                        AliasKind.class, "aliases.kind", json.kind() == null ? "ALIAS" : json.kind()),
                                Json.language("aliases.language", json.language())))
                        .toList();
    }
}
