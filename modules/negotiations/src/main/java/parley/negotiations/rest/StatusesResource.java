package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.round.RoundService;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;

/** What was said of a chapter's status, oldest first; what is posted is added, nothing is overwritten. */
@Path("/chapters/{id}/statuses")
@RequestScoped
@Answers(StatusJson.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatusesResource {
    @Inject
    private ChapterService chapters;

    @Inject
    private StatusService statuses;

    @Inject
    private RoundService rounds;

    @Inject
    private Clock clock;

    @GET
    public List<StatusJson> list(@PathParam("id") String id) {
        return chapters.show(id).history().stream().map(StatusJson::of).toList();
    }

    @POST
    public Response say(@PathParam("id") String id, StatusJson json) {
        long chapter = chapters.get(id).id();
        StatusJson body = Etags.body(json);
        Long round =
                body.round() == null ? null : rounds.get(body.round()).summary().id();
        statuses.say(body.command(chapter, round, LocalDate.now(clock)));
        List<StatusEntry> history = chapters.show(id).history();
        StatusEntry said =
                history.stream().reduce((a, b) -> b.id() > a.id() ? b : a).orElseThrow();
        return Response.created(URI.create("chapters/" + id + "/statuses"))
                .entity(StatusJson.of(said))
                .build();
    }
}
