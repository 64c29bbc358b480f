package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with texts of chapters; of which chapters, the need-to-know lists say. */
@ApplicationScoped
public class TextsAccess implements OperationCatalogue {
    public static final String READ_TEXTS = "texts.read";
    public static final String LOG_TEXT = "texts.log";
    public static final String EDIT_TEXT = "texts.edit";
    public static final String COUNT_BRACKETS = "texts.count";
    public static final String EDIT_WORDS = "texts.words";
    private static final String LIST = "SPS";
    /** The first text of the sample, which is of a chapter that its negotiator may know. */
    private static final String EXAMPLE = "id=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_TEXTS, KernelAccess.READERS)
                        .page("/negotiations/texts/list")
                        .listedPage("/negotiations/texts/show", EXAMPLE, LIST)
                        .listedPage("/negotiations/texts/counts", EXAMPLE, LIST)
                        .rest("GET /texts", "GET /texts/{id}", "GET /texts/{id}/content", "GET /texts/{id}/counts"),
                Operation.of(LOG_TEXT, KernelAccess.WRITERS)
                        .listedPage("/negotiations/texts/log", "chapter=SPS", LIST)
                        .rest("POST /chapters/{id}/texts"),
                Operation.of(EDIT_TEXT, KernelAccess.WRITERS)
                        .listedPage("/negotiations/texts/edit", EXAMPLE, LIST)
                        .listedPage("/negotiations/texts/archive", EXAMPLE, LIST)
                        .listedPage("/negotiations/texts/article", EXAMPLE + "&article=5.3", LIST)
                        .rest("PATCH /texts/{id}", "POST /texts/{id}/archive", "POST /texts/{id}/restore"),
                Operation.of(COUNT_BRACKETS, KernelAccess.READERS),
                Operation.of(EDIT_WORDS, Role.ADMINISTRATOR).page("/negotiations/texts/words"));
    }
}
