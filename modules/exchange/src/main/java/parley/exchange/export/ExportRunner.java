package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.access.Allowed;
import parley.exchange.ExchangeAccess;

/**
 * Makes the file of a queued export: in the request that asked for it for now; a job can call the same later, as the
 * account that asked. Each step is a transaction of its own, so that the state can be seen from outside.
 */
@ApplicationScoped
public class ExportRunner {
    private ExportSteps steps;

    protected ExportRunner() {}

    @Inject
    ExportRunner(ExportSteps steps) {
        this.steps = steps;
    }

    /** Does nothing where the export is not waiting. What goes wrong goes on to the caller, and the export is FAILED. */
    @Allowed(ExchangeAccess.MAKE_EXPORT)
    public void run(String code) {
        if (!steps.start(code)) {
            return;
        }
        boolean written = false;
        try {
            steps.write(code);
            written = true;
        } finally {
            if (!written) {
                steps.fail(code);
            }
        }
    }
}
