package parley.missions.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.Language;

/** Names of countries: those of parties as the file has them, the others as the platform's locale data has them. */
@ApplicationScoped
public class CountryNames {
    private PartyService parties;

    protected CountryNames() {}

    @Inject
    public CountryNames(PartyService parties) {
        this.parties = parties;
    }

    /** @return the name; null for null */
    public String name(String code, Language language) {
        return code == null ? null : names(List.of(code), language);
    }

    /** @return the names in the order of the codes, with commas between them; empty for none */
    public String names(Collection<String> codes, Language language) {
        Map<String, PartyCard> known = states();
        return codes.stream().map(code -> name(code, language, known)).collect(Collectors.joining(", "));
    }

    /** @return code to name: the parties by name, then all other countries by name */
    public Map<String, String> choices(Language language) {
        Map<String, PartyCard> known = states();
        Comparator<String> byName = Comparator.comparing(
                code -> name(code, language, known), Collator.getInstance(language.locale())::compare);
        Map<String, String> choices = new LinkedHashMap<>();
        known.keySet().stream()
                .sorted(byName)
                .forEach(code -> choices.put(code, known.get(code).name(language)));
        Countries.all().keySet().stream()
                .filter(code -> !known.containsKey(code))
                .sorted(byName)
                .forEach(code -> choices.put(code, name(code, language, known)));
        return choices;
    }

    private static String name(String code, Language language, Map<String, PartyCard> known) {
        PartyCard party = known.get(code);
        if (party != null) {
            return party.name(language);
        }
        String region = Countries.all().get(code);
        return region == null
                ? code
                : new Locale.Builder().setRegion(region).build().getDisplayCountry(language.locale());
    }

    private Map<String, PartyCard> states() {
        return parties.all().stream()
                .filter(PartyCard::state)
                .collect(Collectors.toMap(PartyCard::code, party -> party));
    }
}
