package parley.reports.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.action.ActionSummary;
import parley.core.text.BilingualText;
import parley.missions.CurrencyTotal;
import parley.negotiations.RoundCard;
import parley.reports.progress.ProgressReport;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/** A progress report: the figures of the page. */
public record ProgressJson(
        String from,
        String to,
        String asOf,
        String audience,
        String marking,
        BriefJson brief,
        AgreementStandingJson agreement,
        PublishedChaptersJson published,
        long concluded,
        long substantiallyConcluded,
        long chapters,
        long withheld,
        List<ChapterJson> chapterStatuses,
        List<OpenConclusionJson> openConclusions,
        List<EventJson> roundsHeld,
        List<EventJson> roundsComing,
        List<EventJson> meetingsHeld,
        List<AreaFigureJson> activities,
        List<EventJson> missions,
        List<StageFigureJson> outcomes,
        List<ActionFigureJson> actionsDue,
        List<ActionFigureJson> actionsDone,
        List<ActionFigureJson> actionsOverdue) {

    /** The words that people wrote, and when. */
    public record BriefJson(
            String date,
            String writtenBy,
            TextJson whereWeAre,
            TextJson whoHasTheBall,
            TextJson decisionSought,
            TextJson sensitivities,
            TextJson keyMessages,
            TextJson responsiveLines,
            TextJson nextDates) {}

    /**
     * The status of the agreement itself at the end of the period.
     *
     * @param since as far as that is known
     * @param source null where we say it ourselves
     */
    public record AgreementStandingJson(TextJson name, String status, String since, TextJson source) {}

    /** What was published beside our own count. */
    public record PublishedChaptersJson(
            TextJson label, BigDecimal value, BigDecimal outOf, String date, TextJson source, String confidence) {}

    /** A chapter's status the day before the period and at its end; null where nothing was said. */
    public record ChapterJson(String code, TextJson name, String atStart, String atEnd, boolean withheld) {}

    /**
     * A chapter concluded over open brackets.
     *
     * @param reported whether an outside source said so; else it was recorded here
     * @param reason in its writer's language; null where none was given
     */
    public record OpenConclusionJson(
            String code,
            TextJson name,
            String status,
            String since,
            int openBrackets,
            boolean reported,
            String reason) {}

    /**
     * A round, meeting or mission.
     *
     * @param stage of a mission, or the status of a round still to come; else null
     */
    public record EventJson(long id, TextJson label, String start, String end, String stage) {}

    /** Activities of an area by status. */
    public record AreaFigureJson(String area, TextJson name, Map<String, Long> counts) {}

    /** Outcomes at a stage; values by currency, never added up over currencies. */
    public record StageFigureJson(String stage, long count, long confirmed, List<MoneyJson> reported) {}

    /** A sum in one currency; {@code upTo} where ranges were reported. */
    public record MoneyJson(String amount, String upTo, String currency) {
        static MoneyJson of(CurrencyTotal total) {
            boolean range = total.high() != null && total.high().compareTo(total.low()) != 0;
            return new MoneyJson(
                    total.low().toPlainString(), range ? total.high().toPlainString() : null, total.currency());
        }
    }

    /**
     * An action.
     *
     * @param party its code
     * @param person who of that party owes it, or null
     * @param due null where no day was agreed
     */
    public record ActionFigureJson(
            long id, TextJson text, String party, Long person, String personName, String due, String status) {}

    static ProgressJson of(ProgressReport report, PartyCodes codes) {
        return new ProgressJson(
                report.criteria().from().toString(),
                report.criteria().to().toString(),
                report.criteria().asOf().toString(),
                "INTERNAL",
                report.marking(),
                brief(report),
                report.agreement()
                        .map(agreement -> new AgreementStandingJson(
                                TextJson.of(agreement.nameEn(), agreement.nameFr()),
                                agreement.status(),
                                text(agreement.since()),
                                TextJson.of(agreement.sourceEn(), agreement.sourceFr())))
                        .orElse(null),
                report.published()
                        .map(published -> new PublishedChaptersJson(
                                TextJson.of(published.labelEn(), published.labelFr()),
                                published.value(),
                                published.outOf(),
                                text(published.date()),
                                TextJson.of(published.sourceEn(), published.sourceFr()),
                                published.confidence()))
                        .orElse(null),
                report.concluded(),
                report.substantially(),
                report.seen().size(),
                report.withheld(),
                report.chapters().stream()
                        .map(chapter -> new ChapterJson(
                                chapter.code(),
                                TextJson.of(chapter.nameEn(), chapter.nameFr()),
                                text(chapter.atStart()),
                                text(chapter.atEnd()),
                                chapter.withheld()))
                        .toList(),
                report.openConclusions().stream()
                        .map(one -> new OpenConclusionJson(
                                one.code(),
                                TextJson.of(one.nameEn(), one.nameFr()),
                                text(one.status()),
                                text(one.since()),
                                one.open(),
                                one.reported(),
                                one.reason()))
                        .toList(),
                report.rounds().stream().map(round -> event(round, null)).toList(),
                report.coming().stream()
                        .map(round -> event(round, round.status()))
                        .toList(),
                report.meetings().stream()
                        .map(meeting -> new EventJson(
                                meeting.id(),
                                TextJson.of(
                                        meeting.number() + " (" + meeting.year() + ")",
                                        meeting.number() + " (" + meeting.year() + ")"),
                                text(meeting.start()),
                                text(meeting.end()),
                                null))
                        .toList(),
                report.activities().stream()
                        .map(figure -> new AreaFigureJson(
                                figure.areaCode(),
                                TextJson.of(figure.areaEn(), figure.areaFr()),
                                counts(figure.counts())))
                        .toList(),
                report.missions().stream()
                        .map(mission -> new EventJson(
                                mission.id(),
                                TextJson.of(mission.nameEn(), mission.nameFr()),
                                text(mission.start()),
                                text(mission.end()),
                                text(mission.stage())))
                        .toList(),
                report.outcomes().stream()
                        .map(figure -> new StageFigureJson(
                                figure.stage().name(),
                                figure.count(),
                                figure.confirmed(),
                                figure.reported().stream().map(MoneyJson::of).toList()))
                        .toList(),
                actions(report.actionsDue(), codes),
                actions(report.actionsDone(), codes),
                actions(report.overdue(), codes));
    }

    private static EventJson event(RoundCard round, String stage) {
        return new EventJson(
                round.id(),
                TextJson.of(round.labelEn(), round.labelFr()),
                text(round.start()),
                text(round.end()),
                stage);
    }

    private static BriefJson brief(ProgressReport report) {
        var words = report.brief().words();
        return new BriefJson(
                text(report.brief().effective()),
                report.brief().writtenBy(),
                said(words.whereWeAre()),
                said(words.whoHasTheBall()),
                said(words.decisionSought()),
                said(words.sensitivities()),
                said(words.keyMessages()),
                said(words.responsiveLines()),
                said(words.nextDates()));
    }

    private static TextJson said(BilingualText words) {
        return TextJson.of(words);
    }

    private static Map<String, Long> counts(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((status, count) -> named.put(status.name(), count));
        return named;
    }

    private static List<ActionFigureJson> actions(List<ActionSummary> actions, PartyCodes codes) {
        return actions.stream().map(action -> action(action, codes)).toList();
    }

    private static ActionFigureJson action(ActionSummary action, PartyCodes codes) {
        return new ActionFigureJson(
                action.id(),
                TextJson.of(action.text()),
                codes.code(action.partyId()),
                action.personId(),
                action.person(),
                text(action.due()),
                action.status().name());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
