package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import parley.contacts.privacy.AnonymisePerson;
import parley.contacts.privacy.Anonymised;
import parley.contacts.privacy.PrivacyService;
import parley.ui.rest.Etags;

/** Forgetting who a person was. */
@Path("/people/{id}/anonymise")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnonymiseResource {
    @Inject
    private PrivacyService privacy;

    /**
     * What was done.
     *
     * @param texts rows of other records that were changed
     * @param values of the audit that are erased
     */
    public record AnonymisedJson(long id, String name, String reason, String at, int texts, long values) {}

    /** @param reason why; it stays, so it does not name the person */
    public record ReasonJson(String reason) {}

    @POST
    public AnonymisedJson anonymise(@PathParam("id") long id, ReasonJson json) {
        Anonymised done =
                privacy.anonymise(id, new AnonymisePerson(Etags.body(json).reason()));
        return new AnonymisedJson(
                done.id(), done.name(), done.reason(), done.at().toString(), done.texts(), done.values());
    }
}
