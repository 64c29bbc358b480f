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
import parley.contacts.privacy.HoldSummary;
import parley.contacts.privacy.PlaceHold;
import parley.contacts.privacy.RetentionService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** People whose records are not to be touched for now. */
@Path("/holds")
@Answers(HoldsResource.HoldJson.class)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoldsResource {
    @Inject
    private RetentionService retention;

    /** A hold; {@code liftedAt} is null while it lasts. Id, name and moments are read only. */
    public record HoldJson(Long id, Long person, String name, String reason, String placedAt, String liftedAt) {
        static HoldJson of(HoldSummary hold) {
            return new HoldJson(
                    hold.id(),
                    hold.person(),
                    hold.name(),
                    hold.reason(),
                    hold.placedAt().toString(),
                    Json.text(hold.liftedAt()));
        }
    }

    @GET
    @Finds(by = "person")
    public PageJson<HoldJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        Long person = Filters.strict(parameters).id("person");
        return PageJson.of(retention.holds(person, false, paging), HoldJson::of);
    }

    @GET
    @Path("/{id}")
    public HoldJson get(@PathParam("id") long id) {
        return HoldJson.of(retention.hold(id));
    }

    @POST
    public Response place(HoldJson json) {
        HoldJson body = Etags.body(json);
        long id = retention.hold(new PlaceHold(body.person(), body.reason()));
        return Response.created(URI.create("holds/" + id)).entity(get(id)).build();
    }

    @POST
    @Path("/{id}/lift")
    public void lift(@PathParam("id") long id) {
        retention.lift(id);
    }
}
