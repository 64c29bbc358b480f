package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import parley.contacts.tag.TagService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;

/** Tags of the team's own. */
@Path("/tags")
@RequestScoped
@Answers(TagJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TagsResource {
    @Inject
    private TagService tags;

    @GET
    public List<TagJson> list() {
        return tags.all().stream().map(TagJson::of).toList();
    }

    @GET
    @Path("/{id}")
    public TagJson get(@PathParam("id") long id) {
        return TagJson.of(tags.get(id));
    }

    @POST
    public Response log(TagJson json) {
        long id = tags.log(Etags.body(json).command());
        return Response.created(URI.create("tags/" + id)).entity(get(id)).build();
    }
}
