package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.schedule.Sitting;
import parley.ui.list.ListParameters;

/** The week of a round, day by day and room by room. */
@Named
@RequestScoped
public class ShowScheduleBacking {
    @Inject
    private RoundService rounds;

    @Inject
    private ScheduleService schedule;

    @Inject
    private ListParameters parameters;

    private RoundSummary round;
    private List<Day> days;

    /** @param date null for sessions without a day */
    public record Day(LocalDate date, List<Room> rooms) {}

    /** @param name empty where none is recorded */
    public record Room(String name, List<Sitting> sittings) {}

    /** Finds the round before the page renders, so that a wrong code is a 404. */
    public void load() {
        String code = parameters.text("round");
        round = rounds.get(code == null ? "" : code).summary();
    }

    public RoundSummary getRound() {
        return round;
    }

    public List<Conflict> getConflicts() {
        return schedule.conflicts(round.id());
    }

    /** @return those on which something sits, in order; a session of several days stands on each of them */
    public List<Day> getDays() {
        if (days == null) {
            TreeMap<LocalDate, TreeMap<String, List<Sitting>>> week =
                    new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
            for (Sitting sitting : schedule.week(round.id())) {
                LocalDate day = sitting.firstDay();
                do {
                    week.computeIfAbsent(day, key -> new TreeMap<>())
                            .computeIfAbsent(place(sitting), key -> new ArrayList<>())
                            .add(sitting);
                    day = day == null ? null : day.plusDays(1);
                } while (day != null && !day.isAfter(sitting.lastDay()));
            }
            days = new ArrayList<>();
            week.forEach((date, places) -> {
                List<Room> named = new ArrayList<>();
                places.forEach((name, sittings) -> named.add(new Room(name, sittings)));
                named.forEach(room -> room.sittings()
                        .sort(Comparator.comparing(Sitting::start, Comparator.nullsLast(Comparator.naturalOrder()))));
                days.add(new Day(date, named));
            });
        }
        return days;
    }

    private static String place(Sitting sitting) {
        return sitting.room() == null ? "" : sitting.room();
    }
}
