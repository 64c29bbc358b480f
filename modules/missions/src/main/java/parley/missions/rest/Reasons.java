package parley.missions.rest;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** A reason belongs to the status it was given for. */
final class Reasons {
    private Reasons() {}

    /** @return the patch; where it changes the status without a reason, one that takes the old reason away */
    static JsonObject ofTheNew(JsonObject patch, String status, String reason) {
        return patch.containsKey(status) && !patch.containsKey(reason)
                ? JSON.createObjectBuilder(patch).add(reason, JsonValue.NULL).build()
                : patch;
    }
}
