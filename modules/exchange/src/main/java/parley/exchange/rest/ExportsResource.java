package parley.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.text.Texts;
import parley.exchange.export.ExportNames;
import parley.exchange.export.ExportService;
import parley.exchange.export.ExportSummary;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Exports: asked for by POST, then looked at, then fetched. */
@Path("/exports")
@RequestScoped
@Answers(ExportJson.class)
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {
    @Inject
    private ExportService exports;

    @Inject
    private ExportNames names;

    @Inject
    private Texts texts;

    @GET
    public PageJson<ExportJson> list(
            @QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort) {
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(exports.find(paging), this::json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(ExportJson.RequestJson json) {
        String code = exports.request(Etags.body(json).command());
        return Response.accepted(json(exports.get(code)))
                .location(URI.create("exports/" + code))
                .build();
    }

    @GET
    @Path("/{id}")
    public ExportJson get(@PathParam("id") String id) {
        return json(exports.get(id));
    }

    /** Asks it to stop; an export that has ended stays as it is. */
    @POST
    @Path("/{id}/cancel")
    public ExportJson cancel(@PathParam("id") String id) {
        exports.cancel(id);
        return json(exports.get(id));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id) {
        ExportSummary export = exports.get(id);
        if (!export.ready()) {
            throw new NotFound("EXPORT", id);
        }
        // The file is written after this method has returned, when the thread has forgotten who asked.
        Caller caller = Callers.current();
        StreamingOutput file = out -> {
            Optional<byte[]> piece;
            for (int i = 0; (piece = piece(caller, id, i)).isPresent(); i++) {
                out.write(piece.get());
            }
        };
        return Response.ok(file)
                .type(export.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + names.of(export) + "\"")
                .header("Content-Length", export.bytes())
                .build();
    }

    private ExportJson json(ExportSummary export) {
        ExportSummary.Progress progress = export.progress();
        String failure = progress.errorKey() == null
                ? null
                : texts.of(
                        Callers.current().language(),
                        progress.errorKey(),
                        progress.errorArguments().toArray());
        return ExportJson.of(export, names.of(export), failure);
    }

    private Optional<byte[]> piece(Caller caller, String id, int position) {
        return Callers.as(caller, () -> exports.piece(id, position));
    }
}
