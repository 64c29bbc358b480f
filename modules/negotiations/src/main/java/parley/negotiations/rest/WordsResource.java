package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.negotiations.vocabulary.WordService;
import parley.negotiations.vocabulary.WordState;
import parley.negotiations.vocabulary.WordedState;
import parley.ui.rest.Etags;
import parley.ui.rest.TextJson;

/** Words for states, such as {@code chapter.status.CONCLUDED}; all of them are read at {@code /vocabularies}. */
@Path("/negotiations/vocabularies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordsResource {
    @Inject
    private WordService words;

    @PUT
    @Path("/{code}")
    public StateJson word(@PathParam("code") String code, TextJson json) {
        TextJson body = Etags.body(json);
        words.word(List.of(new WordState(code, body.en(), body.fr())));
        return state(code);
    }

    /** Gives the product's own words back. */
    @DELETE
    @Path("/{code}")
    public StateJson unword(@PathParam("code") String code) {
        words.unword(code);
        return state(code);
    }

    private StateJson state(String code) {
        WordedState found = words.all().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new StateJson(code, TextJson.of(found.en(), found.fr()), found.own());
    }

    /** @param own whether an administrator gave the words */
    public record StateJson(String code, TextJson label, boolean own) {}
}
