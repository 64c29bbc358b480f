package parley.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.testing.TestBeans;
import parley.testing.TestClock;

class NeedToKnowServiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), AccountFixture::database);

    private NeedToKnowService lists;
    private long official;

    @BeforeEach
    void find() {
        lists = BEANS.get(NeedToKnowService.class);
        official = AccountFixture.id(BEANS, "official@example.org");
    }

    @AfterEach
    void forget() {
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("delete from core.need_to_know_member")
                .executeUpdate());
    }

    private void admit(LocalDate from, LocalDate to) {
        AccountFixture.asAdministrator(BEANS, () -> {
            lists.admit("SPS", new AdmitMember(official, from, to, "Covers it."));
            return null;
        });
    }

    private Set<String> listsOfTheOfficial() {
        return BEANS.get(SignInService.class).caller(official).orElseThrow().lists();
    }

    private long member() {
        return AccountFixture.asAdministrator(
                BEANS, () -> lists.members("SPS").get(0).id());
    }

    private void end(long member) {
        AccountFixture.asAdministrator(BEANS, () -> {
            lists.end("SPS", member);
            return null;
        });
    }

    @Test
    void aMemberIsOnTheListFromTheFirstDayToTheLast() {
        admit(TODAY, TODAY);
        assertThat(listsOfTheOfficial()).containsExactly("SPS");
        assertThat(AccountFixture.asAdministrator(BEANS, () -> lists.get("SPS").members()))
                .isOne();
    }

    @Test
    void isNotOnItBeforeTheFirstDayOrAfterTheLast() {
        admit(TODAY.plusDays(1), null);
        admit(TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(listsOfTheOfficial()).isEmpty();
        assertThat(AccountFixture.asAdministrator(BEANS, () -> lists.members("SPS")))
                .extracting(NeedToKnowMember::ended)
                .containsExactly(false, true);
    }

    @Test
    void whoIsTakenOffSeesNothingFromThenOn() {
        admit(TODAY.minusDays(3), null);
        end(member());
        assertThat(listsOfTheOfficial()).isEmpty();
        assertThat(AccountFixture.asAdministrator(BEANS, () -> lists.members("SPS")))
                .extracting(NeedToKnowMember::to)
                .containsExactly(TODAY.minusDays(1));
    }

    @Test
    void whoWasAddedTodayIsTakenOffToday() {
        admit(TODAY, null);
        end(member());
        assertThat(listsOfTheOfficial()).isEmpty();
    }

    @Test
    void cannotBeTakenOffTwice() {
        admit(TODAY.minusDays(3), null);
        long member = member();
        end(member);
        assertThatThrownBy(() -> end(member)).isInstanceOf(NotFound.class);
    }

    @Test
    void isOnItOnceAtATime() {
        admit(TODAY, TODAY.plusDays(5));
        assertThatThrownBy(() -> admit(TODAY.plusDays(5), null)).isInstanceOf(AlreadyOnList.class);
        admit(TODAY.plusDays(6), null);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> admit(TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo("to"));
    }
}
