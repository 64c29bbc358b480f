package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import parley.negotiations.agreement.FactKind;
import parley.negotiations.agreement.FactService;
import parley.negotiations.agreement.WriteFact;
import parley.negotiations.agreement.WrittenFact;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/** Targets and published figures of the agreement, each with its source. */
@Path("/negotiations/facts")
@RequestScoped
@Answers(FactsResource.FactJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactsResource {
    @Inject
    private FactService facts;

    @GET
    public List<FactJson> list() {
        return Stream.of(FactKind.values())
                .flatMap(what -> facts.all(what).stream())
                .map(FactJson::of)
                .toList();
    }

    @POST
    public Response add(FactJson json) {
        WriteFact fact = Etags.body(json).command(json.what());
        long id = facts.add(fact);
        return Response.created(URI.create("negotiations/facts/" + fact.what() + "/" + id))
                .entity(FactJson.of(facts.get(fact.what(), id)))
                .build();
    }

    @GET
    @Path("/{what}/{id}")
    public Response get(@PathParam("what") String what, @PathParam("id") long id) {
        return answer(Params.constant(FactKind.class, "what", what), id);
    }

    @PUT
    @Path("/{what}/{id}")
    public Response correct(
            @PathParam("what") String what,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            FactJson json) {
        WriteFact fact = Etags.body(json).command(what);
        facts.correct(id, Etags.required(ifMatch), fact);
        return answer(fact.what(), id);
    }

    private Response answer(FactKind what, long id) {
        WrittenFact written = facts.get(what, id);
        return Etags.ok(FactJson.of(written), written.version());
    }

    /**
     * A target ({@code TARGET}, whose number is a year) or a figure ({@code MEASURE}). The id is read only.
     *
     * @param date when it was stated, as far as that is known
     */
    public record FactJson(
            Long id,
            String what,
            String date,
            Integer number,
            Integer outOf,
            String unit,
            TextJson text,
            TextJson source,
            String url,
            String confidence) {
        static FactJson of(WrittenFact written) {
            WriteFact fact = written.content();
            return new FactJson(
                    written.id(),
                    fact.what().name(),
                    RoundJson.text(fact.date()),
                    fact.number(),
                    fact.outOf(),
                    fact.unit(),
                    TextJson.of(fact.textEn(), fact.textFr()),
                    TextJson.of(fact.sourceEn(), fact.sourceFr()),
                    fact.url(),
                    fact.confidence());
        }

        WriteFact command(String kind) {
            return new WriteFact(
                    Params.constant(FactKind.class, "what", kind),
                    Params.partialDate("date", date),
                    number,
                    outOf,
                    unit,
                    text == null ? null : text.en(),
                    text == null ? null : text.fr(),
                    source == null ? null : source.en() == null ? source.fr() : source.en(),
                    source == null ? null : source.fr(),
                    url,
                    confidence);
        }
    }
}
