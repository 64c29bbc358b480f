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
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.NeedToKnow;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Issues of the chapters whose need-to-know list the caller is on. */
@Path("/issues")
@RequestScoped
@Answers(IssueJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssuesResource {
    @Inject
    private IssueService issues;

    @Inject
    private NeedToKnow needToKnow;

    @GET
    public PageJson<IssueJson> list(
            @QueryParam("q") String q,
            @QueryParam("chapter") String chapter,
            @QueryParam("interest") String interest,
            @QueryParam("priority") String priority,
            @QueryParam("state") String state,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        IssueCriteria criteria = new IssueCriteria(
                q,
                chapter,
                Params.constant(Interest.class, "interest", interest),
                Params.constant(Priority.class, "priority", priority),
                Params.constant(IssueState.class, "state", state));
        return PageJson.of(issues.find(criteria, Params.paging(page, size, sort)), IssueJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(issues.get(id));
    }

    @POST
    public Response log(IssueJson json) {
        IssueDetail logged = issues.get(issues.log(Etags.body(json).command(needToKnow)));
        return Response.created(URI.create("issues/" + logged.summary().id()))
                .entity(IssueJson.of(logged))
                .tag(Etags.of(logged.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Response write(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, IssueJson json) {
        issues.edit(id, Etags.required(ifMatch), Etags.body(json).command(needToKnow));
        return answer(issues.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        IssueJson after = MergePatch.apply(IssueJson.of(issues.get(id)), patch, IssueJson.class);
        issues.edit(id, version, after.command(needToKnow));
        return answer(issues.get(id));
    }

    private static Response answer(IssueDetail issue) {
        return Etags.ok(IssueJson.of(issue), issue.version());
    }
}
