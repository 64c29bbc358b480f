package parley.workspace.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import parley.core.view.SavedViewService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;

/** Kept views of lists: the caller's, and those that others share. */
@Path("/views")
@RequestScoped
@Answers(SavedViewJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedViewsResource {
    @Inject
    private SavedViewService views;

    @GET
    public List<SavedViewJson> list(@QueryParam("list") String page) {
        return views.of(page == null ? "" : page).stream()
                .map(SavedViewJson::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    public SavedViewJson get(@PathParam("id") long id) {
        return SavedViewJson.of(views.get(id));
    }

    @POST
    public Response save(SavedViewJson json) {
        long id = views.save(Etags.body(json).command());
        return Response.created(URI.create("views/" + id)).entity(get(id)).build();
    }

    @DELETE
    @Path("/{id}")
    public void forget(@PathParam("id") long id) {
        views.forget(id);
    }
}
