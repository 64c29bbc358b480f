package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import parley.core.record.Paging;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterCriteria;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;

/** Chapters by code, such as {@code SPS}. */
@Path("/chapters")
@RequestScoped
@Answers(ChapterJson.class)
@Produces(MediaType.APPLICATION_JSON)
public class ChaptersResource {
    @Inject
    private ChapterService chapters;

    @GET
    public PageJson<ChapterJson> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("group") String group,
            @QueryParam("asOf") String asOf,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        ChapterCriteria criteria = new ChapterCriteria(
                q, Params.constant(ChapterStatus.class, "status", status), group, Params.date("asOf", asOf));
        Paging paging = Params.paging(page, size, sort);
        return PageJson.of(chapters.find(criteria, paging), ChapterJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        ChapterSummary chapter = chapters.get(id);
        return Etags.ok(ChapterJson.of(chapter), chapter.version());
    }
}
