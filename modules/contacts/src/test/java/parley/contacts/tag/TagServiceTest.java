package parley.contacts.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.person.PersonFixture.person;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.testing.TestBeans;
import parley.testing.TestClock;

class TagServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static long tag(String en, String fr) {
        return ContactsFixture.asOfficial(() -> BEANS.get(TagService.class).log(new LogTag(en, fr)));
    }

    private static void put(long person, Long... tags) {
        ContactsFixture.asOfficial(() -> {
            BEANS.get(TagService.class).tagPerson(person, Set.of(tags));
            return null;
        });
    }

    @Test
    void leavesAPersonWithExactlyTheTagsThatAreSaid() {
        long person = ContactsFixture.asOfficial(() ->
                BEANS.get(PersonService.class).log(person("Exemple", "Noa").command()));
        long speaker = tag("speaker", "conférencière");
        long donor = tag("donor", null);
        put(person, speaker);
        put(person, speaker, donor);
        assertThat(ContactsFixture.asOfficial(() -> BEANS.get(TagService.class).ofPerson(person)))
                .extracting(TagCard::nameEn)
                .containsExactly("donor", "speaker");
        put(person, donor);
        assertThat(ContactsFixture.asOfficial(() -> BEANS.get(TagService.class).ofPerson(person)))
                .extracting(TagCard::id)
                .containsExactly(donor);
    }

    @Test
    void takesOneNameForOneTagWhateverItsCaseAndAccents() {
        tag("Éveil", "éveil");
        assertThatThrownBy(() -> tag("EVEIL", null)).isInstanceOf(TagNameTaken.class);
        assertThatThrownBy(() -> tag("another", "Eveil")).isInstanceOf(TagNameTaken.class);
        assertThatThrownBy(() -> tag(" ", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesTagsAndPeopleThatAreNotThereAndThoseWhoMayNot() {
        long person = ContactsFixture.asOfficial(() ->
                BEANS.get(PersonService.class).log(person("Exemple", "Ada").command()));
        assertThatThrownBy(() -> put(person, 999_999L)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> put(999_999L)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Callers.as(ContactsFixture.caller(9, Role.MANAGER), () -> BEANS.get(TagService.class)
                        .log(new LogTag("mine", null))))
                .isInstanceOf(Forbidden.class);
    }
}
