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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import parley.contacts.named.AddressBlock;
import parley.contacts.named.ListCriteria;
import parley.contacts.named.ListDetail;
import parley.contacts.named.MemberService;
import parley.contacts.named.NamedListService;
import parley.core.access.Callers;
import parley.core.record.Filters;
import parley.core.text.Language;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Named lists by id, what passed with the people on one, their addresses, and its history. */
@Path("/lists")
@RequestScoped
@Answers(ListJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListsResource {
    @Inject
    private NamedListService lists;

    @Inject
    private MemberService members;

    @GET
    @Finds(ListCriteria.class)
    public PageJson<ListJson> list(@Context UriInfo uri) {
        var parameters = Json.parameters(uri);
        return PageJson.of(
                lists.find(ListCriteria.read(Filters.strict(parameters)), Json.paging(parameters)), ListJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(lists.get(id));
    }

    @POST
    public Response log(ListJson json) {
        ListDetail made = lists.get(lists.log(Etags.body(json).command(reader())));
        return Response.created(URI.create("lists/" + made.summary().id()))
                .entity(ListJson.of(made))
                .tag(Etags.of(made.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ListJson json) {
        int version = Etags.required(ifMatch);
        lists.edit(id, version, Etags.body(json).command(reader()));
        return answer(lists.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        ListJson before = ListJson.of(lists.get(id));
        lists.edit(id, version, MergePatch.apply(before, patch, ListJson.class).command(reader()));
        return answer(lists.get(id));
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        lists.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(lists.get(id));
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        lists.restore(id, Etags.required(ifMatch));
        return answer(lists.get(id));
    }

    @POST
    @Path("/{id}/events")
    public CountJson note(@PathParam("id") long id, ListEventJson json) {
        return new CountJson(members.note(id, Etags.body(json).ids(), json.command()));
    }

    @GET
    @Finds
    @Path("/{id}/history")
    public PageJson<ListHistoryJson> history(@PathParam("id") long id, @Context UriInfo uri) {
        return PageJson.of(members.history(id, Json.paging(Json.parameters(uri))), ListHistoryJson::of);
    }

    @GET
    @Path("/{id}/addresses")
    public List<AddressBlock> addresses(@PathParam("id") long id, @QueryParam("size") String asked) {
        Integer size = Params.integer("size", asked);
        return members.addresses(id, size == null ? MemberService.BLOCK : size);
    }

    private static Response answer(ListDetail list) {
        return Etags.ok(ListJson.of(list), list.version());
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
