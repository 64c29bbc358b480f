package parley.workplan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import parley.core.record.Paging;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.workplan.forum.ForumCriteria;
import parley.workplan.forum.ForumService;

/** The published meetings of other forums; they never count as work-plan meetings. */
@Path("/forum-meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForumMeetingsResource {
    @Inject
    private ForumService forums;

    @Inject
    private PartyCodes codes;

    @GET
    public PageJson<ForumMeetingJson> list(
            @QueryParam("q") String q,
            @QueryParam("forum") String forum,
            @QueryParam("year") String year,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        ForumCriteria criteria = new ForumCriteria(
                q, forum, Params.integer("year", year), Params.date("from", from), Params.date("to", to));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(forums.find(criteria, paging), meeting -> ForumMeetingJson.of(meeting, codes));
    }

    @GET
    @Path("/{id}")
    public ForumMeetingJson get(@PathParam("id") String id) {
        return ForumMeetingJson.of(forums.get(id), codes);
    }
}
