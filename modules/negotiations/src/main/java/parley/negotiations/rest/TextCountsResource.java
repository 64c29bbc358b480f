package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.table.BracketTableFile;
import parley.negotiations.text.table.BracketTableService;
import parley.ui.rest.Params;

/** A text's brackets by article, party and kind, for those on its chapter's need-to-know list, as JSON or as a workbook. */
@Path("/texts/{id}/counts")
@RequestScoped
public class TextCountsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private BracketTableService service;

    @Inject
    private BracketTableFile file;

    /** @param kind the only one to be counted: {@code TEXT}, {@code ALTERNATIVE}, {@code PLACEHOLDER} or {@code DELETION} */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public BracketTableJson count(@PathParam("id") long id, @QueryParam("kind") String kind) {
        return BracketTableJson.of(service.count(id, Params.constant(Kind.class, "kind", kind)));
    }

    /** @param language {@code en} or {@code fr}, the caller's where it is left out */
    @GET
    @Produces(XLSX)
    public Response workbook(
            @PathParam("id") long id, @QueryParam("kind") String kind, @QueryParam("language") String language) {
        Caller caller = Callers.current();
        BracketTableFile.Ready ready = file.take(
                id,
                Params.constant(Kind.class, "kind", kind),
                language == null
                        ? caller.language()
                        : Params.constant(Language.class, "language", language.toUpperCase(Locale.ROOT)));
        // Written after the request's caller is gone; its words and markings are still read as that caller.
        StreamingOutput content = out -> Callers.as(caller, () -> {
            file.workbook(ready, out);
            return null;
        });
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + ready.name() + "\"")
                .build();
    }
}
