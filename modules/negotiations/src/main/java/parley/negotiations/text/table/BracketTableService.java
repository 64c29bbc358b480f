package parley.negotiations.text.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import parley.core.access.Allowed;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.negotiations.TextsAccess;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.Kind;

/** Tables of the brackets of texts, for those on the chapter's need-to-know list. */
@ApplicationScoped
@Transactional
public class BracketTableService {
    private TextService texts;

    protected BracketTableService() {}

    @Inject
    BracketTableService(TextService texts) {
        this.texts = texts;
    }

    /**
     * The text counts as viewed.
     *
     * @param kind the only one to be counted; null for all
     * @throws NotFound if there is no such text that the caller may know of
     * @throws InvalidInput if brackets of that kind are not open brackets
     */
    @Allowed(TextsAccess.READ_TEXTS)
    public CountedText count(long id, Kind kind) {
        TextSummary text = texts.get(id);
        if (kind != null && !kind.counted()) {
            throw new InvalidInput("kind", "error.unknownChoice");
        }
        return new CountedText(text, BracketTable.of(texts.read(id), kind));
    }
}
