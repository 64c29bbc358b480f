package parley.core.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import parley.core.access.Allowed;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;

/** Seals what waits, and tells how the chain stands. */
@ApplicationScoped
@Transactional
public class SealingService {
    static final int BATCH = 2_000;

    private SealRepository seals;
    private Anchors anchors;
    private Clock clock;

    protected SealingService() {}

    @Inject
    SealingService(SealRepository seals, Anchors anchors, Clock clock) {
        this.seals = seals;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** @return how many entries were sealed, at most {@value #BATCH}; none while another node seals */
    @Allowed(Operation.SYSTEM)
    public int seal() {
        return seals.seal(BATCH);
    }

    /** @return the chain's last line, as an anchor taken now */
    @Allowed(Operation.SYSTEM)
    public Optional<Anchor> head() {
        return seals.head(clock.instant());
    }

    /** A quick look: the end of the chain against its last anchor. Everything is checked by the command line. */
    @Allowed(KernelAccess.READ_AUDIT)
    public ChainStatus status() {
        Optional<Anchor> head = seals.head(clock.instant());
        Optional<Anchor> last = anchors.last();
        long lines = head.map(Anchor::seq).orElse(0L);
        return new ChainStatus(lines, seals.waiting(), last.orElse(null), state(head, last));
    }

    private ChainStatus.State state(Optional<Anchor> head, Optional<Anchor> last) {
        if (last.isEmpty()) {
            return head.isEmpty() ? ChainStatus.State.NOT_STARTED : ChainStatus.State.NO_ANCHOR;
        }
        boolean known = head.isPresent()
                && head.get().chain().equals(last.get().chain())
                && seals.hash(last.get().seq())
                        .filter(last.get().hash()::equals)
                        .isPresent();
        return known ? ChainStatus.State.AS_ANCHORED : ChainStatus.State.NOT_AS_ANCHORED;
    }
}
