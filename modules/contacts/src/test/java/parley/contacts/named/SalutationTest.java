package parley.contacts.named;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.directory.NameOrder;
import parley.core.directory.PersonName;
import parley.core.text.Language;

class SalutationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Ms. Exemple       | Dear Ms. Exemple,",
                "EN | Daw Upama         | Dear Daw Upama,",
                "EN | Excellency        | Excellency,",
                "EN | Dear colleague    | Dear colleague,",
                "EN |                   | Dear Amélie Exemple,",
                "FR | Mme Exemple       | Madame,",
                "FR | M. Contoh         | Monsieur,",
                "FR | Mx Sample         | Bonjour Amélie Exemple,",
                "FR | Excellence        | Excellence,",
                "FR | Daw Upama         | Daw Upama,",
                "FR |                   | Bonjour Amélie Exemple,"
            })
    void beginsALetterAsItsReaderIsAddressed(Language language, String form, String salutation) {
        PersonName name = PersonName.of("Exemple", "Amélie", NameOrder.GIVEN_FIRST);
        assertThat(Salutation.in(language, name, form)).isEqualTo(salutation);
    }
}
