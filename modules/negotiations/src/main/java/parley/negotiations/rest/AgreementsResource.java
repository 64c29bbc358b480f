package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.ui.rest.PageJson;

/** Agreements with their aliases, targets, timeline and published measures. */
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
    @Inject
    private AgreementService agreements;

    @GET
    public PageJson<AgreementJson> list() {
        List<AgreementCard> all = agreements.all();
        return PageJson.of(Page.of(all, all.size(), Paging.longest()), this::whole);
    }

    @GET
    @Path("/{id}")
    public AgreementJson get(@PathParam("id") String id) {
        return whole(agreements.get(id));
    }

    private AgreementJson whole(AgreementCard agreement) {
        return AgreementJson.of(
                agreement,
                agreements.targets(agreement.id()),
                agreements.events(agreement.id()),
                agreements.measures(agreement.id()));
    }
}
