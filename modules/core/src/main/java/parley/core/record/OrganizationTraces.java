package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Follows an organization through all modules. */
@ApplicationScoped
@Transactional
public class OrganizationTraces {
    private Instance<OrganizationTrace> traces;
    private Mentions mentions;

    protected OrganizationTraces() {}

    @Inject
    OrganizationTraces(Instance<OrganizationTrace> traces, Mentions mentions) {
        this.traces = traces;
        this.mentions = mentions;
    }

    /**
     * Where an organization appears, limited to what the caller may see.
     *
     * @return latest first, those without a day last; at most 200 for each column that points to organizations
     */
    public List<Mention> find(long organizationId) {
        List<Reference> references =
                traces.stream().flatMap(trace -> trace.references().stream()).toList();
        return mentions.of(references, organizationId);
    }
}
