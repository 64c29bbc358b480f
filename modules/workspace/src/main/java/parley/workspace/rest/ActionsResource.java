package parley.workspace.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionStatus;
import parley.core.action.ActionSummary;
import parley.core.action.MoveAction;
import parley.core.record.Paging;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** The one register of actions. */
@Path("/actions")
@RequestScoped
@Answers(ActionJson.class)
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {
    @Inject
    private ActionRegister register;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<ActionJson> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("open") String open,
            @QueryParam("party") String party,
            @QueryParam("person") String person,
            @QueryParam("dueFrom") String dueFrom,
            @QueryParam("dueBy") String dueBy,
            @QueryParam("asOf") String asOf,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        Integer personId = Params.integer("person", person);
        ActionCriteria criteria = new ActionCriteria(
                q,
                Params.constant(ActionStatus.class, "status", status),
                Params.flag("open", open),
                personId == null ? null : personId.longValue(),
                codes.id("party", party),
                Params.date("dueFrom", dueFrom),
                Params.date("dueBy", dueBy),
                null,
                Params.date("asOf", asOf));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(register.find(criteria, paging), action -> ActionJson.of(action, codes));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(register.summary(id));
    }

    /** Takes {@code status} and {@code evidence}; a status is appended, never overwritten. */
    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        ActionSummary before = register.summary(id);
        ActionJson after = MergePatch.apply(ActionJson.of(before, codes), patch, ActionJson.class);
        ActionStatus status = Params.constant(ActionStatus.class, "status", after.status());
        register.move(id, version, new MoveAction(status == null ? before.status() : status, after.evidence()));
        return answer(register.summary(id));
    }

    private Response answer(ActionSummary action) {
        return Etags.ok(ActionJson.of(action, codes), action.version());
    }
}
