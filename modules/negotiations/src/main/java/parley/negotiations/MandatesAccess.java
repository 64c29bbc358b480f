package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/**
 * Who may do what with mandates, offers and pointers to what is held elsewhere. The role opens the page; what stands on it
 * is for those on the chapter's need-to-know list, and for mandates on their own list too.
 */
@ApplicationScoped
public class MandatesAccess implements OperationCatalogue {
    public static final String READ_MANDATES = "mandates.read";
    public static final String LOG_MANDATE = "mandates.log";
    public static final String READ_OFFERS = "offers.read";
    public static final String LOG_OFFER = "offers.log";
    public static final String READ_POINTERS = "pointers.read";
    public static final String LOG_POINTER = "pointers.log";

    /** The first record of the sample, which its negotiator may know. */
    private static final String EXAMPLE = "id=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_MANDATES, KernelAccess.READERS)
                        .page("/negotiations/mandates/list")
                        .listedPage("/negotiations/mandates/show", EXAMPLE, "MANDATE")
                        .rest("GET /mandates", "GET /mandates/{id}"),
                Operation.of(LOG_MANDATE, KernelAccess.WRITERS)
                        .page("/negotiations/mandates/log")
                        .listedPage("/negotiations/mandates/edit", EXAMPLE, "MANDATE")
                        .rest("POST /mandates", "PUT /mandates/{id}", "PATCH /mandates/{id}"),
                Operation.of(READ_OFFERS, KernelAccess.READERS)
                        .page("/negotiations/offers/list")
                        .listedPage("/negotiations/offers/show", EXAMPLE, "TIG")
                        .rest("GET /offers", "GET /offers/{id}", "GET /offers/{id}/file"),
                Operation.of(LOG_OFFER, KernelAccess.WRITERS)
                        .page("/negotiations/offers/log")
                        .listedPage("/negotiations/offers/edit", EXAMPLE, "TIG")
                        .rest("POST /offers", "PUT /offers/{id}", "PATCH /offers/{id}", "PUT /offers/{id}/file"),
                Operation.of(READ_POINTERS, KernelAccess.READERS).rest("GET /pointers", "GET /pointers/{id}"),
                Operation.of(LOG_POINTER, KernelAccess.WRITERS)
                        .page("/negotiations/pointers/log")
                        .rest("POST /pointers"));
    }
}
