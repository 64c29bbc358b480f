package parley.ui.rest;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** JSON merge patch (RFC 7396) over a resource's own JSON. */
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** @return what the resource would be after the patch; then written like a PUT */
    public static <T> T apply(T current, JsonObject patch, Class<T> type) {
        JsonObject before = JsonConfiguration.JSON.fromJson(JsonConfiguration.JSON.toJson(current), JsonObject.class);
        JsonValue after = JSON.createMergePatch(Etags.body(patch)).apply(before);
        return JsonConfiguration.JSON.fromJson(after.toString(), type);
    }
}
