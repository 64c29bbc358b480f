package parley.ui.rest;

import parley.core.text.BilingualText;
import parley.core.text.Language;

/**
 * A bilingual text.
 *
 * @param source the language it was written in, {@code en} or {@code fr}
 * @param stale whether the other side has fallen behind; read only
 */
public record TextJson(String en, String fr, String source, Boolean stale) {
    public static TextJson of(BilingualText text) {
        return text == null || text.isEmpty()
                ? null
                : new TextJson(text.en(), text.fr(), text.source().code(), text.stale());
    }

    public static TextJson of(String en, String fr) {
        return en == null && fr == null ? null : new TextJson(en, fr, null, false);
    }

    /** Without a source, the side that is written is the source; with both, English. */
    public static BilingualText read(TextJson json) {
        if (json == null) {
            return BilingualText.none();
        }
        Language source = json.source() != null
                ? Language.of(json.source())
                : json.en() == null && json.fr() != null ? Language.FR : Language.EN;
        return BilingualText.of(json.en(), json.fr(), source);
    }
}
