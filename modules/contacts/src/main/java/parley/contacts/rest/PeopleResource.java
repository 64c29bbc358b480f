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
import java.util.Objects;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogAffiliation;
import parley.core.record.Filters;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.PartyCodes;

/** People by id. */
@Path("/people")
@RequestScoped
@Answers(PersonJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private PersonService people;

    @Inject
    private DirectoryService directory;

    @Inject
    private PartyCodes parties;

    @Inject
    private SectorCodes sectors;

    @GET
    @Finds(PersonCriteria.class)
    public PageJson<PersonRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        parties.id("country", parameters.get("country"));
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(parameters));
        return PageJson.of(people.find(criteria, Json.paging(parameters)), PersonRowJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(people.get(id));
    }

    @POST
    public Response log(PersonJson json) {
        PersonDetail logged = people.get(people.log(Etags.body(json).command(parties, sectors)));
        return Response.created(URI.create("people/" + logged.summary().id()))
                .entity(json(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PersonJson json) {
        int version = Etags.required(ifMatch);
        people.edit(id, version, Etags.body(json).command(parties, sectors));
        return answer(people.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        PersonJson after = MergePatch.apply(json(people.get(id)), patch, PersonJson.class);
        people.edit(id, version, after.command(parties, sectors));
        return answer(people.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        people.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(people.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        people.restore(id, Etags.required(ifMatch));
        return answer(people.get(id));
    }

    private Response answer(PersonDetail person) {
        return Etags.ok(json(person), person.version());
    }

    private PersonJson json(PersonDetail person) {
        var organizations = directory.organizations(person.content().affiliations().stream()
                .map(LogAffiliation::organizationId)
                .filter(Objects::nonNull)
                .toList());
        return PersonJson.of(person, parties, sectors, organizations);
    }
}
