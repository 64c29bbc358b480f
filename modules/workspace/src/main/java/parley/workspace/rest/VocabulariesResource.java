package parley.workspace.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import parley.core.text.Texts;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;

/** The words for every enumeration, in both languages. */
@Path("/vocabularies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VocabulariesResource {
    @Inject
    private Instance<VocabularyCatalogue> catalogues;

    @Inject
    private Texts texts;

    @GET
    public VocabulariesJson all() {
        return new VocabulariesJson(catalogues.stream()
                .flatMap(catalogue -> catalogue.vocabularies().stream())
                .sorted(Comparator.comparing(Vocabulary::name))
                .map(vocabulary -> VocabulariesJson.of(vocabulary, texts))
                .toList());
    }
}
