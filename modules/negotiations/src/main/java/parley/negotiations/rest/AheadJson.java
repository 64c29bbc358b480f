package parley.negotiations.rest;

import java.util.List;
import parley.negotiations.ahead.Forecast;
import parley.negotiations.ahead.Milestones;
import parley.negotiations.ahead.Readiness;
import parley.ui.rest.TextJson;

/** Shapes of what lies ahead. */
public final class AheadJson {
    private AheadJson() {}

    /** @param start null where the day is not known; then there are no marks */
    public record ReadinessJson(
            String round, String start, List<MarkJson> marks, List<OwedJson> owed, List<OwedTextJson> texts) {
        static ReadinessJson of(Readiness all) {
            return new ReadinessJson(
                    all.round() == null ? null : all.round().code(),
                    RoundJson.text(all.start()),
                    all.marks().stream()
                            .map(mark ->
                                    new MarkJson(mark.days(), RoundJson.text(mark.date()), mark.passed(), mark.due()))
                            .toList(),
                    all.owed().stream().map(OwedJson::of).toList(),
                    all.texts().stream().map(OwedTextJson::of).toList());
        }
    }

    /** A day before the round, and how much is due by it and still owed. */
    public record MarkJson(int daysBefore, String date, boolean passed, long due) {}

    /** @param to {@code CAN} or {@code ASEAN}; null where nobody is named who owes it */
    public record OwedJson(
            long action,
            TextJson text,
            TextJson party,
            String person,
            String due,
            String stage,
            boolean late,
            String to) {
        static OwedJson of(Readiness.Owed one) {
            return new OwedJson(
                    one.action().id(),
                    TextJson.of(one.action().text()),
                    TextJson.of(one.action().partyEn(), one.action().partyFr()),
                    one.action().person(),
                    RoundJson.text(one.action().due()),
                    one.stage().name(),
                    one.late(),
                    one.to());
        }
    }

    /**
     * A text or an answer owed, in a chapter whose texts the caller may know.
     *
     * @param debt {@code NEXT_TEXT} or {@code ANSWER}
     * @param by code of the party that owes it
     * @param to {@code CAN} or {@code ASEAN}
     * @param text id of the latest text
     * @param date of the latest text
     * @param due the day that was agreed, else one of the days before the round; null where neither is known
     * @param agreed whether the day was agreed
     */
    public record OwedTextJson(
            String chapter,
            String debt,
            String by,
            String to,
            long text,
            String date,
            String due,
            boolean agreed,
            String stage,
            boolean late) {
        static OwedTextJson of(Readiness.OwedText one) {
            return new OwedTextJson(
                    one.last().chapterCode(),
                    one.debt().name(),
                    one.by(),
                    one.to(),
                    one.last().id(),
                    RoundJson.text(one.last().date()),
                    RoundJson.text(one.due()),
                    one.agreed(),
                    one.stage().name(),
                    one.late());
        }
    }

    /** @param enough whether there are rounds enough to say anything; else the three days are null */
    public record ForecastJson(
            String of, boolean enough, String earliest, String middle, String latest, List<PointJson> points) {
        static ForecastJson of(String what, Forecast forecast) {
            return new ForecastJson(
                    what,
                    forecast.known(),
                    RoundJson.text(forecast.earliest()),
                    RoundJson.text(forecast.middle()),
                    RoundJson.text(forecast.latest()),
                    forecast.points().stream()
                            .map(point ->
                                    new PointJson(point.round().code(), RoundJson.text(point.day()), point.left()))
                            .toList());
        }
    }

    /** What was left after a round. */
    public record PointJson(String round, String date, int left) {}

    /**
     * @param lainUntil when a tabled treaty has lain for 21 sitting days; null while that is not known
     * @param sittingDaysCounted after the tabling, 21 at most
     */
    public record MilestonesJson(List<MilestoneJson> milestones, String lainUntil, int sittingDaysCounted) {
        static MilestonesJson of(Milestones all, Milestones.Lying lying) {
            return new MilestonesJson(
                    all.lines().stream()
                            .map(line -> new MilestoneJson(
                                    line.kind().name(),
                                    RoundJson.text(line.entered()),
                                    line.source(),
                                    RoundJson.text(line.latest()),
                                    line.days(),
                                    line.state().name()))
                            .toList(),
                    RoundJson.text(lying.until()),
                    lying.counted());
        }
    }

    /**
     * One milestone; kind, latest, daysAhead and state are read only.
     *
     * @param latest by when the policy asks for it
     * @param daysAhead negative where it came later
     */
    public record MilestoneJson(String kind, String day, String source, String latest, Long daysAhead, String state) {}

    /** Days on which the House sits, with the calendar that says so. */
    public record SittingDaysJson(List<String> days, String source) {}
}
