package parley.ui.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import parley.core.error.InvalidInput;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;

/** REST names parties by code; the modules by id. */
@ApplicationScoped
public class PartyCodes {
    private PartyService parties;

    protected PartyCodes() {}

    @Inject
    public PartyCodes(PartyService parties) {
        this.parties = parties;
    }

    /** @throws InvalidInput if there is no party with the code */
    public Long id(String field, String code) {
        return code == null
                ? null
                : parties.byCode(code)
                        .map(PartyCard::id)
                        .orElseThrow(() -> new InvalidInput(field, "error.unknownChoice"));
    }

    public String code(Long id) {
        return id == null
                ? null
                : parties.all().stream()
                        .filter(party -> party.id() == id)
                        .map(PartyCard::code)
                        .findFirst()
                        .orElse(null);
    }
}
