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
import java.net.URI;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionCriteria;
import parley.negotiations.consultation.SubmissionDetail;
import parley.negotiations.consultation.SubmissionStance;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Submissions to consultations; of those in confidence, what the caller may know. */
@Path("/submissions")
@RequestScoped
@Answers(SubmissionJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionsResource {
    @Inject
    private ConsultationService consultations;

    @GET
    public PageJson<SubmissionJson> list(
            @QueryParam("q") String q,
            @QueryParam("consultation") String consultation,
            @QueryParam("chapter") String chapter,
            @QueryParam("channel") String channel,
            @QueryParam("stance") String stance,
            @QueryParam("public") String publicOnly,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        SubmissionCriteria criteria = new SubmissionCriteria(
                q,
                consultation,
                chapter,
                Params.constant(Channel.class, "channel", channel),
                Params.constant(SubmissionStance.class, "stance", stance),
                Boolean.TRUE.equals(Params.flag("public", publicOnly)));
        return PageJson.of(
                consultations.find(criteria, Params.paging(page, size, sort)),
                submission -> SubmissionJson.of(consultations.get(submission.id())));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(consultations.get(id));
    }

    @POST
    public Response log(SubmissionJson json) {
        SubmissionDetail logged =
                consultations.get(consultations.log(Etags.body(json).command(consultations)));
        return Response.created(URI.create("submissions/" + logged.summary().id()))
                .entity(SubmissionJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, SubmissionJson json) {
        consultations.edit(id, Etags.required(ifMatch), Etags.body(json).command(consultations));
        return answer(consultations.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        SubmissionJson after = MergePatch.apply(SubmissionJson.of(consultations.get(id)), patch, SubmissionJson.class);
        consultations.edit(id, version, after.command(consultations));
        return answer(consultations.get(id));
    }

    private static Response answer(SubmissionDetail submission) {
        return Etags.ok(SubmissionJson.of(submission), submission.version());
    }
}
