package parley.negotiations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two places at one time: by person, by room of one city, and by a delegation too small for its sessions. */
class ConflictFinderTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final LocalDate MONDAY = LocalDate.parse("2026-02-09");

    private static Sitting sitting(long id, String start, String end, ZoneId zone, String city, String room) {
        return sitting(id, start, end, zone, city, room, Map.of(), Set.of());
    }

    private static Sitting sitting(
            long id,
            String start,
            String end,
            ZoneId zone,
            String city,
            String room,
            Map<Long, Long> people,
            Set<Long> parties) {
        return new Sitting(
                id,
                "C" + id,
                MONDAY,
                MONDAY,
                LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                zone,
                city,
                room,
                people,
                parties,
                false);
    }

    private static List<Conflict> conflicts(Sitting... sittings) {
        return new ConflictFinder(List.of(sittings), Map.of(7L, "Ada Example")).all();
    }

    @Test
    void aRoomIsTakenOnceAtATimeInItsOwnCity() {
        Sitting first = sitting(1, "09:00", "12:00", JAKARTA, "Jakarta", "Room 1");
        assertThat(conflicts(first, sitting(2, "11:00", "13:00", JAKARTA, "jakarta", " room 1")))
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.ROOM);
        assertThat(conflicts(first, sitting(2, "12:00", "13:00", JAKARTA, "Jakarta", "Room 1")))
                .as("one after the other")
                .isEmpty();
        assertThat(conflicts(first, sitting(2, "11:00", "13:00", MANILA, "Cebu", "Room 1")))
                .as("another city")
                .isEmpty();
    }

    @Test
    void aPersonIsInOnePlaceByTheMomentNotByTheClockOnTheWall() {
        Sitting jakarta = sitting(1, "09:00", "10:00", JAKARTA, "Jakarta", null, Map.of(7L, 1L), Set.of());
        assertThat(conflicts(jakarta, sitting(2, "10:30", "11:30", MANILA, "Cebu", null, Map.of(7L, 1L), Set.of())))
                .as("10:30 in Manila is 09:30 in Jakarta")
                .extracting(Conflict::subject)
                .containsExactly("Ada Example");
        assertThat(conflicts(jakarta, sitting(2, "09:00", "10:00", MANILA, "Cebu", null, Map.of(7L, 1L), Set.of())))
                .isEmpty();
    }

    @Test
    void aDelegationOfOneCannotSitTwiceAndOneOfUnknownSizeIsLeftAlone() {
        Sitting first = sitting(1, "09:00", "12:00", JAKARTA, "Jakarta", "A", Map.of(7L, 5L), Set.of(5L, 6L));
        Sitting second = sitting(2, "09:00", "12:00", JAKARTA, "Jakarta", "B", Map.of(), Set.of(5L, 6L));
        assertThat(conflicts(first, second))
                .extracting(Conflict::kind, Conflict::subject, Conflict::people)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Conflict.Kind.DELEGATION, "5", 1));
        Sitting staffed = sitting(2, "09:00", "12:00", JAKARTA, "Jakarta", "B", Map.of(8L, 5L), Set.of(5L));
        assertThat(conflicts(first, staffed)).isEmpty();
    }

    @Test
    void withoutAnHourNothingIsSaid() {
        Sitting known = sitting(1, "09:00", null, JAKARTA, "Jakarta", "A");
        Sitting unknown =
                new Sitting(2, "C2", MONDAY, MONDAY, null, null, JAKARTA, "Jakarta", "A", Map.of(), Set.of(), false);
        assertThat(conflicts(known, unknown)).isEmpty();
    }
}
