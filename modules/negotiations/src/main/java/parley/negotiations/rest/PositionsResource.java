package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.position.Position;
import parley.negotiations.position.PositionCriteria;
import parley.negotiations.position.PositionService;
import parley.negotiations.position.Stance;
import parley.negotiations.round.RoundService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Positions of parties: read and added, never written again, so that none takes {@code PUT}. Their tag never changes. */
@Path("/positions")
@RequestScoped
@Answers(PositionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PositionsResource {
    @Inject
    private PositionService positions;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private RoundService rounds;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<PositionJson> list(
            @QueryParam("issue") String issue,
            @QueryParam("chapter") String chapter,
            @QueryParam("party") String party,
            @QueryParam("stance") String stance,
            @QueryParam("round") String round,
            @QueryParam("current") String current,
            @QueryParam("asOf") String asOf,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        PositionCriteria criteria = new PositionCriteria(
                Params.id("issue", issue),
                chapter,
                codes.id("party", party),
                Params.constant(Stance.class, "stance", stance),
                round == null ? null : rounds.get(round).summary().id(),
                Boolean.TRUE.equals(Params.flag("current", current)),
                Params.date("asOf", asOf));
        return PageJson.of(
                positions.find(criteria, Params.paging(page, size, sort)),
                position -> PositionJson.of(position, codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return Etags.ok(PositionJson.of(positions.get(id), codes), 0);
    }

    @POST
    public Response log(PositionJson json) {
        Position logged = positions.get(positions.log(Etags.body(json).command(needToKnow, rounds, codes)));
        return Response.created(URI.create("positions/" + logged.id()))
                .entity(PositionJson.of(logged, codes))
                .tag(Etags.of(0))
                .build();
    }
}
