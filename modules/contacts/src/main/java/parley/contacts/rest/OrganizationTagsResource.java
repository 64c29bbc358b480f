package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.contacts.tag.TagService;
import parley.ui.rest.Etags;

/** The tags of one organization. */
@Path("/organizations/{id}/tags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationTagsResource {
    @Inject
    private TagService tags;

    @GET
    public List<TagJson> list(@PathParam("id") long id) {
        return tags.ofOrganization(id).stream().map(TagJson::of).toList();
    }

    @PUT
    public List<TagJson> write(@PathParam("id") long id, TagsOfJson json) {
        tags.tagOrganization(id, Etags.body(json).ids());
        return list(id);
    }
}
