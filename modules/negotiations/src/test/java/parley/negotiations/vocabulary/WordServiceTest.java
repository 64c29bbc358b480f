package parley.negotiations.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.negotiations.NegotiationsFixture;
import parley.negotiations.ProvisionStatus;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Other words for a state hold everywhere and can be given back. */
class WordServiceTest {
    private static final String CONCLUDED = "chapter.status.CONCLUDED";

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), NegotiationsFixture::database);

    @Test
    void wordsAStateInBothLanguagesAndGivesTheOwnWordsBack() {
        Callers.as(NegotiationsFixture.caller(Set.of(), Role.ADMINISTRATOR), () -> {
            WordService words = BEANS.get(WordService.class);
            Texts texts = BEANS.get(Texts.class);
            words.word(List.of(new WordState(CONCLUDED, "done", "terminé")));
            assertThat(texts.of(Language.EN, CONCLUDED)).isEqualTo("done");
            assertThat(texts.of(Language.FR, CONCLUDED)).isEqualTo("terminé");
            assertThat(words.all())
                    .filteredOn(WordedState::own)
                    .extracting(WordedState::code)
                    .containsExactly(CONCLUDED);
            assertThatThrownBy(() -> words.word(List.of(new WordState(CONCLUDED, "done", " "))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> words.word(List.of(new WordState("round.status.HELD", "x", "y"))))
                    .isInstanceOf(NotFound.class);
            words.unword(CONCLUDED);
            assertThat(texts.of(Language.EN, CONCLUDED)).isEqualTo("concluded");
            return null;
        });
        assertThatThrownBy(() -> NegotiationsFixture.asOfficial(
                        () -> BEANS.get(WordService.class).all()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void agreedAdReferendumIsNotClosed() {
        assertThat(ProvisionStatus.AGREED_AD_REFERENDUM.closed()).isFalse();
        assertThat(ProvisionStatus.CLOSED.closed()).isTrue();
    }
}
