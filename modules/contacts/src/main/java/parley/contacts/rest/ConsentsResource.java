package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import parley.contacts.consent.Basis;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.ConsentCriteria;
import parley.contacts.consent.ConsentService;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Finds;
import parley.ui.rest.PageJson;

/** Consents: read and added to, never changed; and the bases they stand on. */
@Path("/consents")
@RequestScoped
@Answers(ConsentJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
    @Inject
    private ConsentService consents;

    @Inject
    private BasisService bases;

    @GET
    @Finds(ConsentCriteria.class)
    public PageJson<ConsentJson> list(@Context UriInfo uri) {
        Map<String, String> parameters = Json.parameters(uri);
        Paging paging = Json.paging(parameters);
        return PageJson.of(consents.find(ConsentCriteria.read(Filters.strict(parameters)), paging), ConsentJson::of);
    }

    @GET
    @Path("/{id}")
    public ConsentJson get(@PathParam("id") long id) {
        return ConsentJson.of(consents.get(id));
    }

    /** Adds a consent, or a withdrawal; one of every purpose answers with the first of its lines. */
    @POST
    public Response log(ConsentJson json) {
        ConsentJson asked = Etags.body(json);
        long id = asked.withdrawal() ? consents.withdraw(asked.withdrawn()).get(0) : consents.log(asked.given());
        return Response.created(URI.create("consents/" + id))
                .entity(ConsentJson.of(consents.get(id)))
                .build();
    }

    @GET
    @Path("/bases")
    @Answers(BasisJson.class)
    public List<BasisJson> bases() {
        return bases.bases().stream().map(BasisJson::of).toList();
    }

    @GET
    @Path("/bases/{code}")
    @Answers(BasisJson.class)
    public Response basis(@PathParam("code") String code) {
        return answer(bases.basis(code));
    }

    @PUT
    @Path("/bases/{code}")
    @Answers(BasisJson.class)
    public Response write(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, BasisJson json) {
        bases.edit(code, Etags.required(ifMatch), Etags.body(json).command());
        return answer(bases.basis(code));
    }

    private static Response answer(Basis basis) {
        return Etags.ok(BasisJson.of(basis), basis.version());
    }
}
