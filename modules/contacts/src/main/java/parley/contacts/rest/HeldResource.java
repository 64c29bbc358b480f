package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import parley.contacts.privacy.PrivacyService;
import parley.contacts.web.HeldFile;

/** What is held on a person, in every module. */
@Path("/people/{id}/held")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HeldResource {
    @Inject
    private PrivacyService privacy;

    @Inject
    private HeldFile file;

    @GET
    public JsonObject held(@PathParam("id") long id) {
        return file.json(privacy.held(id));
    }
}
