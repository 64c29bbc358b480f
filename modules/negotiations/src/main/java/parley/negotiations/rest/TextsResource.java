package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import parley.core.record.RecordState;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.RoundService;
import parley.negotiations.text.TextCriteria;
import parley.negotiations.text.TextFile;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.negotiations.text.TextSummary;
import parley.ui.rest.Answers;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.MergePatch;
import parley.ui.rest.PageJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Texts of chapters, for those on the chapter's need-to-know list. */
@Path("/texts")
@RequestScoped
@Answers(ChapterTextJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TextsResource {
    @Inject
    private TextService texts;

    @Inject
    private RoundService rounds;

    @Inject
    private ChapterService chapters;

    @Inject
    private PartyCodes codes;

    @Inject
    private TextAnswers answers;

    @GET
    public PageJson<ChapterTextJson> list(
            @QueryParam("chapter") String chapter,
            @QueryParam("round") String round,
            @QueryParam("state") String state,
            @QueryParam("records") String records,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("sort") String sort) {
        TextCriteria criteria = new TextCriteria(
                chapter == null ? null : chapters.get(chapter).id(),
                round == null ? null : rounds.get(round).summary().id(),
                Params.constant(TextState.class, "state", state),
                Params.constant(RecordState.class, "records", records));
        return PageJson.of(texts.find(criteria, Params.paging(page, size, sort)), ChapterTextJson::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    /** The file, byte for byte as it came. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") long id) {
        TextFile file = texts.content(id);
        return Response.ok(file.bytes())
                .type(file.mediaType())
                .header("Content-Disposition", disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded =
                java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, JsonObject patch) {
        int version = Etags.required(ifMatch);
        TextSummary before = texts.get(id);
        ChapterTextJson after = MergePatch.apply(ChapterTextJson.of(before), patch, ChapterTextJson.class);
        texts.edit(id, version, after.command(before.chapterId(), rounds, codes));
        return answer(id);
    }

    @POST
    @Path("/{id}/archive")
    public Response archive(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ArchiveJson json) {
        texts.archive(id, Etags.required(ifMatch), Etags.body(json).command());
        return answer(id);
    }

    @POST
    @Path("/{id}/restore")
    public Response restore(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        texts.restore(id, Etags.required(ifMatch));
        return answer(id);
    }

    private Response answer(long id) {
        return Etags.ok(answers.whole(id), texts.get(id).version());
    }
}
