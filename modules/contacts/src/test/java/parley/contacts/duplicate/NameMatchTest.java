package parley.contacts.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "amelie exemple, amelie exemple, NAME_SAME",
        "amelie exemple, exemple amelie, NAME_OTHER_ORDER",
        "amelie exemple, amelie exmeple, NAME_SPELLING",
        "amelie exemple, amelie exempl, NAME_SPELLING",
        "jean-francois modele, jean francois modele, NAME_SAME",
        "farah binti contoh, farah contoh, NAME_PART",
        "a. exemple, amelie exemple, NAME_INITIAL",
        "upama, upama, NAME_SAME",
        "nguy?n th? minh khai, nguyen thi minh khai, NAME_SPELLING"
    })
    void saysHowTwoNamesAgree(String first, String second, DuplicateReason reason) {
        assertThat(NameMatch.of(first, second, Set.of()))
                .get()
                .extracting(NameMatch::reason)
                .isEqualTo(reason);
        assertThat(NameMatch.of(second, first, Set.of()))
                .get()
                .extracting(NameMatch::reason)
                .isEqualTo(reason);
    }

    /** Short names differ by a letter and are different names; a nickname is not guessed; a word must not stand for two. */
    @ParameterizedTest
    @CsvSource({
        "lim contoh, lin contoh",
        "doan van an, doan van anh",
        "robert sample, bob sample",
        "amelie exemple, amelie modele",
        "tan tan, tan contoh",
        "l?n contoh, lien contoh",
        "catherine sample, katrina sample"
    })
    void findsNothingInCommonBetweenDifferentNames(String first, String second) {
        assertThat(NameMatch.of(first, second, Set.of())).isEmpty();
    }

    @Test
    void countsEachSlipOfTheHand() {
        assertThat(NameMatch.of("jacqueline exemple", "jaqcueline exemples", Set.of()))
                .get()
                .extracting(NameMatch::slips)
                .isEqualTo(2);
    }

    @Test
    void leavesSmallWordsOutUnlessThereIsNothingElse() {
        assertThat(NameMatch.of("agro exemple inc", "agro exemple ltee", Set.of("inc", "ltee")))
                .get()
                .extracting(NameMatch::reason)
                .isEqualTo(DuplicateReason.NAME_SAME);
        assertThat(NameMatch.of("inc", "ltee", Set.of("inc", "ltee"))).isEmpty();
    }
}
