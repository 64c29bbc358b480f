package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import parley.contacts.membership.MembershipService;
import parley.core.record.Paging;
import parley.ui.rest.PageJson;

/** Business councils and chambers with their members counted. */
@Path("/councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CouncilsResource {
    @Inject
    private MembershipService memberships;

    @GET
    public PageJson<CouncilRowJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        return PageJson.of(memberships.councils(paging), CouncilRowJson::of);
    }
}
