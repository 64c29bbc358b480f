package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import parley.contacts.privacy.CorrectionService;
import parley.contacts.privacy.CorrectionState;
import parley.contacts.privacy.CorrectionSummary;
import parley.contacts.privacy.DecideCorrection;
import parley.contacts.privacy.LogCorrection;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Corrections that people asked for. */
@Path("/corrections")
@RequestScoped
@Answers(CorrectionsResource.CorrectionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
    @Inject
    private CorrectionService corrections;

    /** A correction; {@code state} is OPEN, DONE or REFUSED. Id, name and the decision are read only. */
    public record CorrectionJson(
            Long id,
            Long person,
            String name,
            String askedOn,
            String asked,
            String state,
            String decidedOn,
            String outcome) {
        static CorrectionJson of(CorrectionSummary one) {
            return new CorrectionJson(
                    one.id(),
                    one.person(),
                    one.name(),
                    Json.text(one.askedOn()),
                    one.asked(),
                    one.state().name(),
                    Json.text(one.decidedOn()),
                    one.outcome());
        }
    }

    /** What became of a correction; {@code state} is DONE or REFUSED. */
    public record DecisionJson(String state, String decidedOn, String outcome) {}

    @GET
    @Finds(by = {"person", "state"})
    public PageJson<CorrectionJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Filters filters = Filters.strict(parameters);
        Paging paging = Json.paging(parameters);
        return PageJson.of(
                corrections.find(filters.id("person"), filters.constant(CorrectionState.class, "state"), paging),
                CorrectionJson::of);
    }

    @GET
    @Path("/{id}")
    public CorrectionJson get(@PathParam("id") long id) {
        return CorrectionJson.of(corrections.get(id));
    }

    @POST
    public Response log(CorrectionJson json) {
        CorrectionJson body = Etags.body(json);
        long id =
                corrections.log(new LogCorrection(body.person(), Params.date("askedOn", body.askedOn()), body.asked()));
        return Response.created(URI.create("corrections/" + id))
                .entity(CorrectionJson.of(corrections.get(id)))
                .build();
    }

    @POST
    @Path("/{id}/decide")
    public CorrectionJson decide(@PathParam("id") long id, DecisionJson json) {
        DecisionJson body = Etags.body(json);
        corrections.decide(
                id,
                new DecideCorrection(
                        Params.constant(CorrectionState.class, "state", body.state()),
                        Params.date("decidedOn", body.decidedOn()),
                        body.outcome()));
        return CorrectionJson.of(corrections.get(id));
    }
}
