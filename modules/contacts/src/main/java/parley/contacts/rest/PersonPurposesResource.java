package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.contacts.consent.ConsentService;
import parley.contacts.person.PersonService;

/** What each purpose is allowed for a person today, and why. */
@Path("/people/{id}/purposes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonPurposesResource {
    @Inject
    private ConsentService consents;

    @Inject
    private PersonService people;

    @GET
    public List<PurposeJson> purposes(@PathParam("id") long id) {
        people.get(id);
        return consents.answers(id).stream().map(PurposeJson::of).toList();
    }
}
