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
import jakarta.ws.rs.core.UriInfo;
import parley.contacts.named.ListReason;
import parley.contacts.named.MemberCriteria;
import parley.contacts.named.MemberService;
import parley.contacts.person.PersonCriteria;
import parley.core.access.Callers;
import parley.core.record.Filters;
import parley.core.text.Language;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** The people on one named list. */
@Path("/lists/{id}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListMembersResource {
    @Inject
    private MemberService members;

    @GET
    @Finds(MemberCriteria.class)
    public PageJson<ListMemberJson> list(@PathParam("id") long id, @Context UriInfo uri) {
        var parameters = Json.parameters(uri);
        MemberCriteria criteria = MemberCriteria.read(id, Filters.strict(parameters));
        Language reader = Callers.current().language();
        return PageJson.of(
                members.find(criteria, Json.paging(parameters)), member -> ListMemberJson.of(member, reader));
    }

    @POST
    public CountJson add(@PathParam("id") long id, ListMembersJson json) {
        ListReason reason = new ListReason(Etags.body(json).reason());
        return new CountJson(
                json.criteria() == null
                        ? members.add(id, json.ids(), reason)
                        : members.addFound(id, PersonCriteria.read(Filters.strict(json.criteria())), reason));
    }

    @POST
    @Path("/remove")
    public CountJson remove(@PathParam("id") long id, ListMembersJson json) {
        return new CountJson(members.remove(id, Etags.body(json).ids(), new ListReason(json.reason())));
    }
}
