package parley.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.Callers;
import parley.core.error.InvalidInput;
import parley.exchange.ImportLine;
import parley.exchange.imports.ImportDecisions;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportWords;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.Params;

/** One row of a preview: what a steward decides about it, and what its cells should have said. Its tag is the import's. */
@Path("/imports/{id}/rows/{row}")
@RequestScoped
@Answers(ImportJson.RowJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportRowsResource {
    /** Whom a row means. */
    public enum Decision {
        /** One of its candidates. */
        RECORD,
        /** Nobody who is there: a record of its own. */
        NEW,
        /** Not decided: the row is not written. */
        OPEN
    }

    /** @param record the id of a candidate, for RECORD only */
    public record DecisionJson(String decision, Long record) {
        Long choice() {
            Decision wanted = Params.constant(Decision.class, "decision", decision);
            if (wanted == null) {
                throw new InvalidInput("decision", "error.required");
            }
            if (wanted == Decision.RECORD && record == null) {
                throw new InvalidInput("record", "error.required");
            }
            return switch (wanted) {
                case RECORD -> record;
                case NEW -> Long.valueOf(ImportLine.AS_NEW);
                case OPEN -> null;
            };
        }
    }

    @Inject
    private ImportService imports;

    @Inject
    private ImportDecisions decisions;

    @Inject
    private ImportWords words;

    @GET
    public Response get(@PathParam("id") String id, @PathParam("row") int number) {
        return answer(id, number);
    }

    /** Decides whom the row means; rows below may be judged otherwise after it. */
    @PUT
    @Path("/decision")
    public Response decide(
            @PathParam("id") String id,
            @PathParam("row") int number,
            @HeaderParam("If-Match") String ifMatch,
            DecisionJson json) {
        current(ifMatch, id);
        Long choice = Etags.body(json).choice();
        boolean nobody = json.record() != null
                && imports.row(id, number).candidates().stream().noneMatch(each -> each.id() == json.record());
        if (nobody) {
            throw new InvalidInput("record", "error.unknownChoice");
        }
        decisions.choose(id, number, choice);
        return answer(id, number);
    }

    /** Corrects cells, in the import only: {@code {"values":{"E-mail":"ana@example.org"}}}; null empties one. */
    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response correct(
            @PathParam("id") String id,
            @PathParam("row") int number,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject patch) {
        ImportSummary batch = current(ifMatch, id);
        if (!(Etags.body(patch).get("values") instanceof JsonObject values)) {
            throw new InvalidInput("values", "error.required");
        }
        decisions.correct(id, number, corrected(imports.row(id, number).cells(), batch.headers(), values));
        return answer(id, number);
    }

    private static List<String> corrected(List<String> before, List<String> headers, JsonObject values) {
        List<String> cells = new ArrayList<>(before);
        while (cells.size() < headers.size()) {
            cells.add("");
        }
        values.forEach((header, value) -> {
            int column = headers.indexOf(header);
            if (column < 0) {
                throw new InvalidInput("values", "error.importColumn", header);
            }
            if (!(value instanceof JsonString) && value != JsonValue.NULL) {
                throw new InvalidInput("values." + header, "error.unread");
            }
            cells.set(column, value instanceof JsonString text ? text.getString() : "");
        });
        return cells;
    }

    private ImportSummary current(String ifMatch, String id) {
        Etags.required(ifMatch);
        ImportSummary batch = imports.get(id);
        Etags.unchanged(ifMatch, batch.version());
        return batch;
    }

    private Response answer(String id, int number) {
        ImportSummary batch = imports.get(id);
        ImportRow row = imports.row(id, number);
        return Etags.ok(
                ImportJson.row(row, batch.headers(), words, Callers.current().language()), batch.version());
    }
}
