package parley.contacts.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.core.directory.Regions;
import parley.core.party.PartyCard;
import parley.core.text.Language;
import parley.exchange.HeaderWords;

/** Countries by their codes and their names in both languages, as people write them. */
final class Countries {
    private static final Map<String, String> ALSO_KNOWN = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("u s a", "US"),
            Map.entry("u s", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("viet nam", "VN"),
            Map.entry("lao pdr", "LA"),
            Map.entry("lao people s democratic republic", "LA"),
            Map.entry("burma", "MM"),
            Map.entry("birmanie", "MM"),
            Map.entry("brunei darussalam", "BN"),
            Map.entry("timor leste", "TL"),
            Map.entry("timor oriental", "TL"),
            Map.entry("the philippines", "PH"),
            Map.entry("republic of korea", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("turkey", "TR"),
            Map.entry("turquie", "TR"),
            Map.entry("ivory coast", "CI"),
            Map.entry("e u", "US"),
            Map.entry("uae", "AE"),
            Map.entry("people s republic of china", "CN"),
            Map.entry("p r china", "CN"),
            Map.entry("pr china", "CN"),
            Map.entry("kampuchea", "KH"),
            Map.entry("hong kong", "HK"));

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/|(),;]\\s*");
    /** What a state is, before its name: on words without accents and signs. */
    private static final Pattern STATE = Pattern.compile(
            "^(the )?((socialist |s |federal |federative |islamic |united )*(republic|r|kingdom|federation|union|sultanate)"
                    + "( of (the )?| )|(republique|royaume|federation|union|sultanat)( socialiste| federale| islamique)*"
                    + "( de la | de l | du | des | de | d | ))?");
    /** Of these names there are two states, told apart by what each calls itself. */
    private static final Set<String> TWO_STATES = Set.of("china", "chine", "korea", "coree", "congo");

    /** A wrong letter or two in a name of some length. */
    private static final int FORGIVEN = 2;

    private static final int LONG_ENOUGH = 5;

    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    Countries(List<PartyCard> parties, Language reader) {
        Map<String, PartyCard> states = new HashMap<>();
        parties.stream().filter(PartyCard::state).forEach(party -> states.put(Regions.of(party.code()), party));
        for (String iso2 : Locale.getISOCountries()) {
            Locale country = new Locale("", iso2);
            PartyCard party = states.get(iso2);
            String name = party == null ? country.getDisplayCountry(reader.locale()) : party.name(reader);
            Country found = party == null ? new Country(null, name, iso2) : new Country(party.id(), null, iso2);
            List<String> names = Arrays.asList(
                    iso2,
                    country.getISO3Country(),
                    country.getDisplayCountry(Locale.CANADA),
                    country.getDisplayCountry(Locale.CANADA_FRENCH),
                    party == null ? "" : party.nameEn(),
                    party == null ? "" : party.nameFr());
            names.stream()
                    .map(HeaderWords::plain)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> {
                        byName.put(each, found);
                        shown.put(each, name);
                    });
        }
        ALSO_KNOWN.forEach((name, iso2) -> {
            String code = iso2.toLowerCase(Locale.ROOT);
            byName.putIfAbsent(name, byName.get(code));
            shown.putIfAbsent(name, shown.get(code));
        });
    }

    /** Also by its form of state, or by two of its names: “Kingdom of Thailand”, “Singapour / Singapore”, “Myanmar (Burma)”. */
    Optional<Country> find(String text) {
        Country whole = named(text);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<Country> parts = Arrays.stream(BETWEEN.split(text))
                .filter(part -> !STATE.matcher(HeaderWords.plain(part) + " ").matches())
                .map(this::named)
                .distinct()
                .toList();
        return parts.size() == 1 ? Optional.ofNullable(parts.get(0)) : Optional.empty();
    }

    private Country named(String text) {
        String plain = HeaderWords.plain(text);
        Country found = byName.get(plain);
        String bare = STATE.matcher(plain).replaceFirst("");
        return found != null || TWO_STATES.contains(bare) ? found : byName.get(bare);
    }

    /** @return the name of the country that the text may mean */
    Optional<String> suggest(String text) {
        String plain = HeaderWords.plain(text);
        return plain.length() < LONG_ENOUGH
                ? Optional.empty()
                : byName.keySet().stream()
                        .filter(name -> name.length() >= LONG_ENOUGH && distance(plain, name) <= FORGIVEN)
                        .sorted()
                        .findFirst()
                        .map(shown::get);
    }

    /** Levenshtein's: letters to put in, leave out or replace. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FORGIVEN) {
            return FORGIVEN + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
