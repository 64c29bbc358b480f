package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.LogInteraction;
import parley.core.access.Callers;
import parley.core.record.Filters;
import parley.core.record.RecordSources;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.PartyCodes;

/** Interactions by id. */
@Path("/interactions")
@RequestScoped
@Answers(InteractionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InteractionsResource {
    @Inject
    private InteractionService interactions;

    @Inject
    private PartyCodes parties;

    @Inject
    private RecordSources records;

    @GET
    @Finds(InteractionCriteria.class)
    public PageJson<InteractionRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        InteractionCriteria criteria = InteractionCriteria.read(Filters.strict(parameters));
        return PageJson.of(interactions.find(criteria, Json.paging(parameters)), InteractionRowJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(interactions.get(id));
    }

    @POST
    public Response log(InteractionJson json) {
        InteractionDetail logged = interactions.get(interactions.log(command(Etags.body(json))));
        return Response.created(URI.create("interactions/" + logged.summary().id()))
                .entity(InteractionJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, InteractionJson json) {
        int version = Etags.required(ifMatch);
        interactions.edit(id, version, command(Etags.body(json)));
        return answer(interactions.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        InteractionJson before = InteractionJson.of(interactions.get(id));
        interactions.edit(id, version, command(MergePatch.apply(before, patch, InteractionJson.class)));
        return answer(interactions.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        interactions.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(interactions.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        interactions.restore(id, Etags.required(ifMatch));
        return answer(interactions.get(id));
    }

    private LogInteraction command(InteractionJson json) {
        return json.command(parties, records, Callers.current().language());
    }

    private static Response answer(InteractionDetail interaction) {
        return Etags.ok(InteractionJson.of(interaction), interaction.version());
    }
}
