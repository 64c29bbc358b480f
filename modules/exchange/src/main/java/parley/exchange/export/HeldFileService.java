package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import parley.core.access.Allowed;
import parley.exchange.ExchangeAccess;
import parley.exchange.HeldFiles;

/** Deletes files before their time, by the people that the record of each export says it held. */
@ApplicationScoped
@Transactional
public class HeldFileService implements HeldFiles {
    private DisclosureRepository disclosures;
    private ExportRepository exports;
    private Clock clock;

    protected HeldFileService() {}

    @Inject
    HeldFileService(DisclosureRepository disclosures, ExportRepository exports, Clock clock) {
        this.disclosures = disclosures;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    @Allowed(ExchangeAccess.DROP_FILES)
    public int drop(Collection<Long> personIds) {
        disclosures.alone();
        Instant now = clock.instant();
        List<Long> held = disclosures.filesOf(personIds, now);
        held.forEach(export -> {
            exports.dropFile(export);
            exports.expire(export, now);
        });
        return held.size();
    }
}
