package parley.negotiations.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/**
 * A session as it lies in the week. A session of several days sits from its first to its last hour on each of them.
 *
 * @param id 0 for one that is not logged yet
 * @param end null where it is not known: then it takes a minute, which only what surely overlaps touches
 * @param room null where none is recorded
 * @param people who sits, by id, with the party that they sit for
 * @param parties those that attend, with or without anybody named
 * @param withheld whether nobody may be named, because the chapter is withheld from the caller
 */
public record Sitting(
        long id,
        String code,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime start,
        LocalTime end,
        ZoneId zone,
        String city,
        String room,
        Map<Long, Long> people,
        Set<Long> parties,
        boolean withheld) {
    public Sitting {
        people = Map.copyOf(people);
        parties = Set.copyOf(parties);
    }

    /** @return whether both sit at one moment; where a day or an hour is not known nothing is said */
    boolean overlaps(Sitting other) {
        if (start == null || other.start == null || firstDay == null || other.firstDay == null) {
            return false;
        }
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            for (LocalDate theirs = other.firstDay; !theirs.isAfter(other.lastDay); theirs = theirs.plusDays(1)) {
                if (begins(day).isBefore(other.ends(theirs))
                        && other.begins(theirs).isBefore(ends(day))) {
                    return true;
                }
            }
        }
        return false;
    }

    private ZonedDateTime begins(LocalDate day) {
        return day.atTime(start).atZone(zone);
    }

    private ZonedDateTime ends(LocalDate day) {
        return day.atTime(end == null ? start.plusMinutes(1) : end).atZone(zone);
    }
}
