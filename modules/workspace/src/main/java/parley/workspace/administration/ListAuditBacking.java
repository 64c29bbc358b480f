package parley.workspace.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import parley.core.audit.AuditCriteria;
import parley.core.audit.AuditKind;
import parley.core.audit.AuditLine;
import parley.core.audit.AuditPerson;
import parley.core.audit.AuditTrailService;
import parley.core.audit.chain.ChainStatus;
import parley.core.audit.chain.SealingService;
import parley.core.record.Page;
import parley.ui.list.ListParameters;

/** The audit: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListAuditBacking {
    private static final List<String> ACTORS = List.of("command-line", "reference-data", "sample-data");

    @Inject
    private AuditTrailService audit;

    @Inject
    private SealingService sealing;

    @Inject
    private ListParameters parameters;

    private Page<AuditLine> page;
    private ChainStatus chain;
    private List<AuditPerson> people;

    public Page<AuditLine> getPage() {
        if (page == null) {
            page = audit.find(getCriteria(), parameters.paging());
        }
        return page;
    }

    public AuditCriteria getCriteria() {
        return AuditCriteria.read(parameters.filters(Map.of("who", this::isKnown)));
    }

    /** @return whether it is an account's number or the name of a part of the product that may have done something */
    private boolean isKnown(String who) {
        return ACTORS.contains(who)
                || getPeople().stream().anyMatch(person -> who.equals(Long.toString(person.accountId())));
    }

    public ChainStatus getChain() {
        if (chain == null) {
            chain = sealing.status();
        }
        return chain;
    }

    public List<AuditPerson> getPeople() {
        if (people == null) {
            people = audit.people();
        }
        return people;
    }

    public List<String> getActors() {
        return ACTORS;
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    /** @return the name of the account that is filtered by, or an empty text */
    public String getWho() {
        Long account = getCriteria().account();
        return getPeople().stream()
                .filter(person -> account != null && account == person.accountId())
                .map(AuditPerson::name)
                .findFirst()
                .orElse("");
    }

    public boolean isFiltered() {
        return parameters.any("who", "kind", "from", "to");
    }
}
