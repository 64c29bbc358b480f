package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Paging;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;

/** Logs a round. */
@Named
@ViewScoped
public class LogRoundBacking extends RoundForm {
    @Inject
    private RoundService rounds;

    @Inject
    private PartyService parties;

    /** Proposes the number after the last one. */
    @PostConstruct
    void propose() {
        setNumber(1
                + rounds.find(RoundCriteria.any(), Paging.longest()).items().stream()
                        .map(RoundSummary::number)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(0));
    }

    private Optional<String> zoneOfCountry() {
        return parties.all().stream()
                .filter(party -> getCountryId() != null && party.id() == getCountryId())
                .map(PartyCard::timeZone)
                .findFirst();
    }

    public String save() {
        return save(() -> {
            if (getTimeZone() == null) {
                setTimeZone(rounds.zoneOf(getCityEn())
                        .or(() -> rounds.zoneOf(getCityFr()))
                        .or(this::zoneOfCountry)
                        .orElse(null));
            }
            String code = rounds.log(command());
            say(
                    "logRound.saved",
                    rounds.get(code).summary().label(Callers.current().language()));
            return "/negotiations/rounds/show?code=" + code;
        });
    }
}
