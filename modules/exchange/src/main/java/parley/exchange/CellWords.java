package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.Language;
import parley.core.text.Texts;

/** What cells call parties and states, by code or by name in either language. */
@ApplicationScoped
public class CellWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PartyService parties;
    private Texts texts;

    protected CellWords() {}

    @Inject
    public CellWords(PartyService parties, Texts texts) {
        this.parties = parties;
        this.texts = texts;
    }

    /** @return lower case, without accents and signs: {@code TNC-17} is {@code tnc 17} */
    public static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    /** @return by plain code and plain name in both languages */
    public Map<String, PartyCard> parties() {
        Map<String, PartyCard> known = new HashMap<>();
        parties.all().forEach(party -> {
            known.putIfAbsent(plain(party.code()), party);
            known.putIfAbsent(plain(party.nameEn()), party);
            known.putIfAbsent(plain(party.nameFr()), party);
        });
        return known;
    }

    /**
     * @param prefix of the keys of their texts, such as {@code action.status}
     * @return by plain name of the constant and plain text in both languages
     */
    public <E extends Enum<E>> Map<String, E> constants(E[] values, String prefix) {
        Map<String, E> known = new HashMap<>();
        for (E value : values) {
            known.put(plain(value.name()), value);
            for (Language language : Language.values()) {
                known.putIfAbsent(plain(texts.of(language, prefix + "." + value)), value);
            }
        }
        return known;
    }
}
