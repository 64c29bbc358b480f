package parley.ui.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Entity tags: a record's version in quotes. */
public final class Etags {
    private Etags() {}

    public static EntityTag of(int version) {
        return new EntityTag(Integer.toString(version));
    }

    public static Response ok(Object body, int version) {
        return Response.ok(body).tag(of(version)).build();
    }

    /**
     * The version that a change was made from.
     *
     * @throws StatusProblem 428 without {@code If-Match}, 412 with one that never was ours
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new StatusProblem(428);
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!tag.matches("\\d{1,9}")) {
            throw new StatusProblem(412);
        }
        return Integer.parseInt(tag);
    }

    /**
     * Where a caller says from which version a change is made, it must be the one that is.
     *
     * @throws StatusProblem 412 where it is another
     */
    public static void unchanged(String ifMatch, int version) {
        if (ifMatch != null && !ifMatch.isBlank() && required(ifMatch) != version) {
            throw new StatusProblem(412);
        }
    }

    /** @throws StatusProblem 400 where there is no body at all */
    public static <T> T body(T body) {
        if (body == null) {
            throw new StatusProblem(400);
        }
        return body;
    }
}
