package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import parley.contacts.person.PersonService;
import parley.exchange.Disclosure;
import parley.exchange.Disclosures;
import parley.ui.rest.TextJson;

/** Who received a person's data, and what for. */
@Path("/people/{id}/exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonExportsResource {
    @Inject
    private Disclosures disclosures;

    @Inject
    private PersonService people;

    /** A file that held the person's data. */
    public record DisclosureJson(
            String export, String kind, String at, String by, TextJson purpose, String format, long rows) {
        static DisclosureJson of(Disclosure one) {
            return new DisclosureJson(
                    one.code(),
                    one.kind(),
                    one.at().toString(),
                    one.by(),
                    TextJson.of(one.purposeEn(), one.purposeFr()),
                    one.format().toLowerCase(Locale.ROOT),
                    one.rows());
        }
    }

    @GET
    public List<DisclosureJson> exports(@PathParam("id") long id) {
        people.get(id);
        return disclosures.of(id).stream().map(DisclosureJson::of).toList();
    }
}
