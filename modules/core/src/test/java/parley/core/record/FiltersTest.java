package parley.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.core.error.InvalidInput;

/** The same parameters of somebody who typed an address and of a program. */
class FiltersTest {
    private static final Map<String, String> WRONG =
            Map.of("state", "ASLEEP", "tag", "blue", "from", "2026-02-30", "expiring", "perhaps", "linked", "nothing");

    private static void read(Filters filters, String name) {
        switch (name) {
            case "state" -> filters.constant(RecordState.class, name);
            case "tag" -> filters.id(name);
            case "from" -> filters.date(name);
            case "linked" -> filters.record(name);
            default -> filters.flag(name);
        }
    }

    @Test
    void whatCannotBeReadIsToldByNameOrRefused() {
        List<String> passedOver = new ArrayList<>();
        WRONG.keySet().forEach(name -> {
            read(Filters.lenient(WRONG::get, passedOver::add), name);
            assertThatThrownBy(() -> read(Filters.strict(WRONG), name)).isInstanceOf(InvalidInput.class);
        });
        assertThat(passedOver).containsExactlyInAnyOrderElementsOf(WRONG.keySet());
    }

    @Test
    void whatIsSaidInAnotherCaseOrNotAtAllIsNoFault() {
        List<String> passedOver = new ArrayList<>();
        Filters filters = Filters.lenient(
                Map.of("state", " archived ", "tag", " ", "expiring", "true", "linked", "false")::get, passedOver::add);
        assertThat(filters.constant(RecordState.class, "state")).isEqualTo(RecordState.ARCHIVED);
        assertThat(filters.id("tag")).isNull();
        assertThat(filters.flag("expiring")).isTrue();
        assertThat(filters.flag("public")).isFalse();
        assertThat(filters.flag("linked")).isFalse();
        assertThat(filters.record("record")).isNull();
        assertThat(filters.date("from")).isNull();
        assertThat(passedOver).isEmpty();
    }

    /** More digits than a number has room for are wrong, and no fault of ours. */
    @Test
    void aNumberThatIsTooLongIsNone() {
        List<String> passedOver = new ArrayList<>();
        String longest = "9".repeat(18);
        Filters filters = Filters.lenient(Map.of("tag", longest, "council", longest + "99")::get, passedOver::add);
        assertThat(filters.id("tag")).isEqualTo(999_999_999_999_999_999L);
        assertThat(filters.id("council")).isNull();
        assertThat(passedOver).containsExactly("council");
    }
}
