package parley.exchange.rest;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.error.InvalidInput;
import parley.core.job.JobCard;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.ImportWords;
import parley.exchange.imports.RejectedRows;
import parley.exchange.imports.RowCriteria;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Imports: a file is sent, then its preview looked at, then written, perhaps undone. */
@Path("/imports")
@RequestScoped
@Answers(ImportJson.class)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    private ImportService imports;

    @Inject
    private ImportReception reception;

    @Inject
    private RejectedRows rejected;

    @Inject
    private ImportWords words;

    @GET
    public PageJson<ImportJson> list(
            @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(imports.find(paging), this::json);
    }

    /**
     * Multipart: {@code file} and {@code kind}, perhaps {@code mapping} as a JSON object of field codes by header; for
     * registrations also {@code mission}, its code.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response make(
            @FormParam("file") EntityPart file,
            @FormParam("kind") EntityPart kind,
            @FormParam("mapping") EntityPart mapping,
            @FormParam("mission") EntityPart mission)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "error.required");
        }
        if (kind == null) {
            throw new InvalidInput("kind", "error.required");
        }
        String name = file.getFileName().filter(given -> !given.isBlank()).orElse("file");
        Map<String, String> columns = mapping == null ? null : mapping(text(mapping));
        Map<String, String> parameters =
                mission == null ? Map.of() : Map.of("mission", text(mission).strip());
        String code;
        try (InputStream upload = file.getContent()) {
            code = reception.receive(text(kind).strip(), name, upload, columns, parameters);
        }
        ImportSummary batch = imports.get(code);
        return Response.accepted(json(batch))
                .tag(Etags.of(batch.version()))
                .location(URI.create("imports/" + code))
                .build();
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(id);
    }

    /** Worst first; {@code verdict} is new, update, duplicate, conflict or error. */
    @GET
    @Path("/{id}/rows")
    public PageJson<ImportJson.RowJson> rows(
            @PathParam("id") String id,
            @QueryParam("verdict") String verdict,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        ImportSummary batch = imports.get(id);
        Language language = Callers.current().language();
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(
                imports.rows(id, new RowCriteria(verdict(verdict), false), paging),
                row -> ImportJson.row(row, batch.headers(), words, language));
    }

    /** A JSON object of field codes by header; a header left out goes nowhere. Judges every row anew. */
    @PUT
    @Path("/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response map(
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            JsonObject mapping,
            @QueryParam("save") String save) {
        Etags.required(ifMatch);
        Etags.unchanged(ifMatch, imports.get(id).version());
        imports.map(id, ImportJson.mapping(Etags.body(mapping)), "true".equals(save));
        return answer(id);
    }

    /** With {@code If-Match} only the preview that the caller has seen is written: 412 after anything was changed of it. */
    @POST
    @Path("/{id}/apply")
    public Response apply(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        Etags.unchanged(ifMatch, imports.get(id).version());
        imports.apply(id);
        return answer(id);
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        Etags.unchanged(ifMatch, imports.get(id).version());
        imports.undo(id);
        return answer(id);
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        Etags.unchanged(ifMatch, imports.get(id).version());
        imports.cancel(id);
        return answer(id);
    }

    /** The rows that are not written, as a file to be mended and sent again. */
    @GET
    @Path("/{id}/rejected")
    @Produces("text/csv;charset=utf-8")
    public Response rejected(@PathParam("id") String id) {
        imports.get(id);
        // The file is written after this method has returned, when the thread has forgotten who asked.
        Caller caller = Callers.current();
        StreamingOutput file = out -> Callers.as(caller, () -> {
            rejected.write(id, out);
            return null;
        });
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"" + RejectedRows.fileName(id) + "\"")
                .build();
    }

    private Response answer(String id) {
        ImportSummary batch = imports.get(id);
        return Etags.ok(json(batch), batch.version());
    }

    private ImportJson json(ImportSummary batch) {
        JobCard job = imports.job(batch).orElse(null);
        return ImportJson.of(batch, job, words.refusal(batch, Callers.current().language()));
    }

    private static ImportVerdict verdict(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(ImportVerdict.values())
                .filter(verdict -> verdict.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("verdict", "error.unknownChoice"));
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream in = part.getContent()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> mapping(String text) {
        if (text.isBlank()) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return ImportJson.mapping(reader.readObject());
        } catch (JsonException e) {
            throw new InvalidInput("mapping", "error.invalid");
        }
    }
}
