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
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationDetail;
import parley.contacts.organization.OrganizationService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.PartyCodes;

/** Organizations by id, or by the code of a published directory. */
@Path("/organizations")
@RequestScoped
@Answers(OrganizationJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationsResource {
    @Inject
    private OrganizationService organizations;

    @Inject
    private PartyCodes parties;

    @Inject
    private SectorCodes sectors;

    @GET
    @Finds(OrganizationCriteria.class)
    public PageJson<OrganizationRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        parties.id("country", parameters.get("country"));
        OrganizationCriteria criteria = OrganizationCriteria.read(Filters.strict(parameters));
        Paging paging = Json.paging(parameters);
        return PageJson.of(organizations.find(criteria, paging), OrganizationRowJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return answer(organizations.get(id));
    }

    @POST
    public Response log(OrganizationJson json) {
        long id = organizations.log(Etags.body(json).command(parties, sectors));
        OrganizationDetail logged = organizations.get(Long.toString(id));
        return Response.created(URI.create("organizations/" + id))
                .entity(json(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, OrganizationJson json) {
        int version = Etags.required(ifMatch);
        organizations.edit(id(id), version, Etags.body(json).command(parties, sectors));
        return answer(organizations.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        OrganizationJson after = MergePatch.apply(json(organizations.get(id)), patch, OrganizationJson.class);
        organizations.edit(id(id), version, after.command(parties, sectors));
        return answer(organizations.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        organizations.archive(id(id), Etags.required(ifMatch), Etags.body(json).command());
        return answer(organizations.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        organizations.restore(id(id), Etags.required(ifMatch));
        return answer(organizations.get(id));
    }

    private long id(String codeOrId) {
        return organizations.get(codeOrId).summary().id();
    }

    private Response answer(OrganizationDetail organization) {
        return Etags.ok(json(organization), organization.version());
    }

    private OrganizationJson json(OrganizationDetail organization) {
        return OrganizationJson.of(organization, parties, sectors);
    }
}
