package parley.missions.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.missions.MissionStage;

/** A mission to be logged: {@code MissionFixture.to("PHL").on("2031-05").at(MissionStage.CONFIRMED)}. */
public final class MissionFixture {
    private Set<String> countries;
    private String name = "Trade mission";
    private MissionKind kind = MissionKind.TEAM_CANADA_MISSION;
    private Direction direction = Direction.OUT;
    private String start;
    private String end;
    private MissionStage stage = MissionStage.PLANNING;
    private LocalDate since;
    private String reason;
    private String marking = "UNCLASSIFIED";
    private final List<LogLeg> legs = new ArrayList<>();
    private final List<LogCount> counts = new ArrayList<>();

    private MissionFixture(Set<String> countries) {
        this.countries = countries;
    }

    public static MissionFixture to(String... countries) {
        return new MissionFixture(Set.of(countries));
    }

    MissionFixture named(String text) {
        name = text;
        return this;
    }

    MissionFixture as(MissionKind chosen) {
        kind = chosen;
        return this;
    }

    MissionFixture going(Direction chosen) {
        direction = chosen;
        return this;
    }

    public MissionFixture on(String date) {
        start = date;
        return this;
    }

    MissionFixture until(String date) {
        end = date;
        return this;
    }

    MissionFixture at(MissionStage reached) {
        stage = reached;
        reason = reached.needsReason() ? "because" : null;
        return this;
    }

    MissionFixture since(String day) {
        since = LocalDate.parse(day);
        return this;
    }

    MissionFixture because(String why) {
        reason = why;
        return this;
    }

    MissionFixture marked(String code) {
        marking = code;
        return this;
    }

    MissionFixture through(String city, String country, String from, String to) {
        return through(null, city, country, from, to);
    }

    MissionFixture through(Long id, String city, String country, String from, String to) {
        legs.add(new LogLeg(id, city, null, country, null, PartialDate.parse(from), PartialDate.parse(to), null));
        return this;
    }

    MissionFixture counting(CountKind what, Integer value, CountQualifier qualifier, String source) {
        counts.add(new LogCount(null, what, value, qualifier, source, null));
        return this;
    }

    public LogMission command() {
        return new LogMission(
                kind,
                name,
                "Mission commerciale",
                direction,
                BilingualText.none(),
                PartialDate.parse(start),
                PartialDate.parse(end),
                countries,
                Set.of(),
                BilingualText.none(),
                stage,
                since,
                reason,
                marking,
                legs,
                counts);
    }
}
