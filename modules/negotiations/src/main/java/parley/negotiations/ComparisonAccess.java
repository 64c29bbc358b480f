package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who may compare texts; of which chapters, the need-to-know lists say. */
@ApplicationScoped
public class ComparisonAccess implements OperationCatalogue {
    public static final String COMPARE_TEXTS = "texts.compare";
    public static final String TRY_TEXTS = "texts.try";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(COMPARE_TEXTS, KernelAccess.READERS)
                        .listedPage("/negotiations/texts/compare", "from=1001&to=1002", "SPS")
                        .rest("GET /texts/{a}/compare/{b}"),
                Operation.of(TRY_TEXTS, KernelAccess.READERS).page("/negotiations/texts/try"));
    }
}
