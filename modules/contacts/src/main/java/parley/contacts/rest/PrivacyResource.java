package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import parley.contacts.privacy.AnonymisePerson;
import parley.contacts.privacy.Anonymised;
import parley.contacts.privacy.PrivacyService;
import parley.contacts.web.HeldFile;
import parley.ui.rest.Etags;

/** What is held on a person, and forgetting who it was. */
@Path("/people/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacyResource {
    @Inject
    private PrivacyService privacy;

    @Inject
    private HeldFile file;

    /**
     * What was done.
     *
     * @param texts rows of other records that were changed
     * @param values of the audit that are erased
     */
    public record AnonymisedJson(long id, String name, String reason, String at, int texts, long values) {}

    /** @param reason why; it stays, so it does not name the person */
    public record ReasonJson(String reason) {}

    @GET
    @Path("/held")
    public JsonObject held(@PathParam("id") long id) {
        return file.json(privacy.held(id));
    }

    @POST
    @Path("/anonymise")
    public AnonymisedJson anonymise(@PathParam("id") long id, ReasonJson json) {
        Anonymised done =
                privacy.anonymise(id, new AnonymisePerson(Etags.body(json).reason()));
        return new AnonymisedJson(
                done.id(), done.name(), done.reason(), done.at().toString(), done.texts(), done.values());
    }
}
