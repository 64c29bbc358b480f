package parley.negotiations.rest;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.AgreementStatusService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;

/** What was said of an agreement's own status, oldest first; what is posted is added, nothing is overwritten. */
@Path("/agreements/{id}/statuses")
@RequestScoped
@Answers(AgreementStatusJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementStatusesResource {
    @Inject
    private AgreementService agreements;

    @Inject
    private AgreementStatusService statuses;

    @Inject
    private Clock clock;

    /** @param asOf what took effect by that day; by today where it is left out */
    @GET
    public List<AgreementStatusJson> list(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return statuses.history(agreements.get(id).id(), Params.date("asOf", asOf)).stream()
                .map(AgreementStatusJson::of)
                .toList();
    }

    @POST
    public Response say(@PathParam("id") String id, AgreementStatusJson json) {
        long agreement = agreements.get(id).id();
        long said = statuses.say(Etags.body(json).command(agreement, LocalDate.now(clock)));
        return Response.created(URI.create("agreements/" + id + "/statuses"))
                .entity(statuses.history(agreement, null).stream()
                        .filter(entry -> entry.id() == said)
                        .map(AgreementStatusJson::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }
}
