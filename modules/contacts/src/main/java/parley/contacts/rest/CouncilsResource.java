package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import parley.contacts.membership.CouncilSummary;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** Business councils and chambers with their members counted. */
@Path("/councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CouncilsResource {
    @Inject
    private MembershipService memberships;

    @Inject
    private Clock clock;

    @GET
    @Finds
    public PageJson<CouncilRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        return PageJson.of(memberships.councils(paging), CouncilRowJson::of);
    }

    /** The council with every term on it, those of today first; it is edited as the organization that it is. */
    @GET
    @Path("/{id}")
    public CouncilJson get(@PathParam("id") long id) {
        CouncilSummary council = memberships.council(id);
        MembershipCriteria terms = MembershipCriteria.read(Filters.strict(Map.of("council", Long.toString(id))));
        return CouncilJson.of(council, memberships.all(terms), LocalDate.now(clock));
    }
}
