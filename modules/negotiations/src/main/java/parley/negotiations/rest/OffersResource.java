package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import parley.core.error.FileTooLarge;
import parley.core.error.NotFound;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.OfferCriteria;
import parley.negotiations.offer.OfferDetail;
import parley.negotiations.offer.OfferFile;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.offer.OfferService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Offers of the chapters whose need-to-know list the caller is on, and their documents. */
@Path("/offers")
@RequestScoped
@Answers(OfferJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffersResource {
    @Inject
    private OfferService offers;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<OfferJson> list(
            @QueryParam("chapter") String chapter,
            @QueryParam("kind") String kind,
            @QueryParam("direction") String direction,
            @QueryParam("party") String party,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        OfferCriteria criteria = new OfferCriteria(
                chapter,
                Params.constant(OfferKind.class, "kind", kind),
                Params.constant(Direction.class, "direction", direction),
                codes.id("party", party));
        return PageJson.of(
                offers.find(criteria, Params.paging(page, size, sort)),
                offer -> OfferJson.of(offers.get(offer.id()), codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(offers.get(id));
    }

    @POST
    public Response log(OfferJson json) {
        OfferDetail logged = offers.get(offers.log(Etags.body(json).command(needToKnow, codes)));
        return Response.created(URI.create("offers/" + logged.summary().id()))
                .entity(OfferJson.of(logged, codes))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, OfferJson json) {
        offers.edit(id, Etags.required(ifMatch), Etags.body(json).command(needToKnow, codes));
        return answer(offers.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        OfferJson after = MergePatch.apply(OfferJson.of(offers.get(id), codes), patch, OfferJson.class);
        offers.edit(id, version, after.command(needToKnow, codes));
        return answer(offers.get(id));
    }

    /** The document, byte for byte as it came. */
    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id) {
        OfferFile file = offers.get(id).summary().file();
        if (file == null) {
            throw new NotFound("OFFER", id);
        }
        return Response.ok(offers.content(id))
                .type(file.type())
                .header("Content-Disposition", "attachment; filename=\"" + file.asciiName() + "\"")
                .build();
    }

    /** Stores the document, once: the body is the file, {@code name} what it is called. */
    @PUT
    @Path("/{id}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response store(
            @PathParam("id") long id,
            @QueryParam("name") String name,
            @HeaderParam("If-Match") String ifMatch,
            InputStream body)
            throws IOException {
        Etags.required(ifMatch);
        Etags.unchanged(ifMatch, offers.get(id).version());
        // One byte more than the largest is enough to refuse it.
        byte[] content = body.readNBytes(OfferService.LARGEST + 1);
        if (content.length > OfferService.LARGEST) {
            throw new FileTooLarge("error.offerFileTooLarge", OfferService.LARGEST >> 20);
        }
        offers.store(id, name, content);
        return answer(offers.get(id));
    }

    private Response answer(OfferDetail offer) {
        return Etags.ok(OfferJson.of(offer, codes), offer.version());
    }
}
