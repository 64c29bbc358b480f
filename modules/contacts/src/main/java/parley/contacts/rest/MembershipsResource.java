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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipDetail;
import parley.contacts.membership.MembershipService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;

/** Terms on councils by id. */
@Path("/memberships")
@RequestScoped
@Answers(MembershipJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembershipsResource {
    @Inject
    private MembershipService memberships;

    @Inject
    private Clock clock;

    @GET
    @Finds(MembershipCriteria.class)
    public PageJson<MembershipRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        MembershipCriteria criteria = MembershipCriteria.read(Filters.strict(parameters));
        Paging paging = Json.paging(parameters);
        LocalDate today = LocalDate.now(clock);
        return PageJson.of(memberships.find(criteria, paging), each -> MembershipRowJson.of(each, today));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(memberships.get(id));
    }

    @POST
    public Response log(MembershipJson json) {
        MembershipDetail logged =
                memberships.get(memberships.log(Etags.body(json).command()));
        return Response.created(URI.create("memberships/" + logged.summary().id()))
                .entity(MembershipJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, MembershipJson json) {
        int version = Etags.required(ifMatch);
        memberships.edit(id, version, Etags.body(json).command());
        return answer(memberships.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        MembershipJson before = MembershipJson.of(memberships.get(id));
        memberships.edit(
                id,
                version,
                MergePatch.apply(before, patch, MembershipJson.class).command());
        return answer(memberships.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        memberships.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(memberships.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        memberships.restore(id, Etags.required(ifMatch));
        return answer(memberships.get(id));
    }

    private static Response answer(MembershipDetail membership) {
        return Etags.ok(MembershipJson.of(membership), membership.version());
    }
}
