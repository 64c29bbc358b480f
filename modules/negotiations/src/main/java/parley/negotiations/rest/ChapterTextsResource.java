package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import parley.core.error.InvalidInput;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.round.RoundService;
import parley.negotiations.text.LogText;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.ui.rest.Answers;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;

/** Takes texts of a chapter in. */
@Path("/chapters/{id}/texts")
@RequestScoped
@Answers(ChapterTextJson.class)
@Produces(MediaType.APPLICATION_JSON)
public class ChapterTextsResource {
    private static final String DEFAULT_MARKING = "CONFIDENTIAL";

    @Inject
    private TextService texts;

    @Inject
    private ChapterService chapters;

    @Inject
    private RoundService rounds;

    @Inject
    private PartyCodes codes;

    @Inject
    private TextAnswers answers;

    @Inject
    private parley.core.marking.MarkingService markings;

    /** Multipart: {@code file}, perhaps {@code round}, {@code state} (CONSOLIDATED unless said), {@code date}, {@code from}, {@code to}, {@code due}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response log(
            @PathParam("id") String chapter,
            @FormParam("file") EntityPart file,
            @FormParam("round") EntityPart round,
            @FormParam("state") EntityPart state,
            @FormParam("date") EntityPart date,
            @FormParam("from") EntityPart from,
            @FormParam("to") EntityPart to,
            @FormParam("pen") EntityPart pen,
            @FormParam("due") EntityPart due,
            @FormParam("marking") EntityPart marking,
            @FormParam("note") EntityPart note)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "error.required");
        }
        String roundCode = text(round);
        TextState said = ChapterTextJson.state(text(state));
        LogText command = new LogText(
                chapters.get(chapter).id(),
                roundCode == null ? null : rounds.get(roundCode).summary().id(),
                said == null ? TextState.CONSOLIDATED : said,
                Params.date("date", text(date)),
                codes.id("from", text(from)),
                codes.id("to", text(to)),
                codes.id("pen", text(pen)),
                Params.date("due", text(due)),
                text(marking) == null ? marking() : text(marking),
                text(note));
        long id;
        try (InputStream upload = file.getContent()) {
            id = texts.log(command, file.getFileName().orElse("text"), upload);
        }
        return Response.created(URI.create("texts/" + id))
                .entity(answers.whole(id))
                .tag(Etags.of(texts.get(id).version()))
                .build();
    }

    /** Texts come in confidence; where the ceiling is lower, they carry the highest that may be. */
    private String marking() {
        var permitted = markings.permitted();
        return permitted.stream()
                .map(parley.core.marking.Marking::code)
                .filter(DEFAULT_MARKING::equals)
                .findFirst()
                .orElse(permitted.get(permitted.size() - 1).code());
    }

    private static String text(EntityPart part) throws IOException {
        if (part == null) {
            return null;
        }
        try (InputStream in = part.getContent()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? null : text;
        }
    }
}
