package parley.missions.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** A reason belongs to the status it was given for. */
final class Reasons {
    private Reasons() {}

    /** @return the patch; where it changes the status without a reason, one that takes the old reason away */
    static JsonObject ofTheNew(JsonObject patch, String status, String reason) {
        return patch.containsKey(status) && !patch.containsKey(reason)
                ? Json.createObjectBuilder(patch).add(reason, JsonValue.NULL).build()
                : patch;
    }
}
