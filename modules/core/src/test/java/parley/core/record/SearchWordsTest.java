package parley.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void takesApartWhatAnApostropheOrAHyphenJoins() {
        assertThat(SearchWords.of("règles d’origine")).containsExactly("règles", "origine");
        assertThat(SearchWords.of("Agro-Exemple l'essai")).containsExactly("Agro", "Exemple", "essai");
    }

    @Test
    void leavesAddressesCodesAndNumbersWhole() {
        assertThat(SearchWords.of("h.cote-levesque@example.org TNC-17 555-0137"))
                .containsExactly("h.cote-levesque@example.org", "TNC-17", "555-0137");
    }

    @Test
    void asksForEachWordOfAPhrase() {
        String where = new Conditions()
                .words("a like core.norm(:q) or b like core.norm(:q)", "q", "regles d’origine")
                .where();
        assertThat(where)
                .isEqualTo(" where (a like core.norm(:qWord0) or b like core.norm(:qWord0))"
                        + " and (a like core.norm(:qWord1) or b like core.norm(:qWord1))");
        assertThat(new Conditions().words("a like core.norm(:q)", "q", " ").where())
                .isEmpty();
    }
}
