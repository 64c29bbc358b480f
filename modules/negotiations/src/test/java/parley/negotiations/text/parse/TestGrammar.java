package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.core.reference.CoreReferenceLoader;
import parley.core.reference.CsvRows;
import parley.negotiations.NegotiationsReferenceLoader;

/** The grammar that an installation begins with. */
public final class TestGrammar {
    private TestGrammar() {}

    public static Grammar get() {
        List<Grammar.Word> words = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(CoreReferenceLoader.class, "parties.csv")) {
            for (String name :
                    new String[] {"code", "iso2", "iso3", "name_en", "name_fr", "official_name_en", "official_name_fr"
                    }) {
                if (row.get(name) != null) {
                    words.add(new Grammar.Word(WordKind.PARTY, row.get(name), row.get("code")));
                }
            }
        }
        for (Map<String, String> row : CsvRows.read(NegotiationsReferenceLoader.class, "reference/bracket_words.csv")) {
            words.add(new Grammar.Word(WordKind.valueOf(row.get("kind")), row.get("word"), row.get("party")));
        }
        return new Grammar(words);
    }
}
