package parley.reports.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.core.action.ActionSummary;
import parley.core.marking.MarkingService;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.XlsxWriter;
import parley.missions.CurrencyTotal;
import parley.negotiations.ChapterFigure;
import parley.negotiations.OpenConclusion;
import parley.workplan.ActivityFigure;
import parley.workplan.ActivityStatus;

/** A progress report as a workbook: the figures of the page, one sheet a table, in one language. */
@ApplicationScoped
public class ProgressWorkbook {
    private Texts texts;
    private MarkingService markings;

    protected ProgressWorkbook() {}

    @Inject
    ProgressWorkbook(Texts texts, MarkingService markings) {
        this.texts = texts;
        this.markings = markings;
    }

    /** @param sample whether the installation holds made-up records, which the first sheet then says */
    public void write(ProgressReport report, Language language, boolean sample, OutputStream out) {
        try (XlsxWriter workbook = new XlsxWriter(out)) {
            workbook.facts(text(language, "progress.title"), facts(report, language, sample));
            chapters(workbook, report, language);
            openConclusions(workbook, report, language);
            workbook.table(
                    text(language, "progress.rounds"), titles(language, "label", "start", "end", "city", "sessions"));
            report.rounds()
                    .forEach(round -> workbook.row(Arrays.asList(
                            round.label(language),
                            words(round.start()),
                            words(round.end()),
                            round.city(language),
                            round.sessions())));
            coming(workbook, report, language);
            activities(workbook, report, language);
            workbook.table(text(language, "progress.meetings"), titles(language, "label", "start", "end", "city"));
            report.meetings()
                    .forEach(meeting -> workbook.row(Arrays.asList(
                            texts.of(language, "meeting.short", meeting.number(), Integer.toString(meeting.year())),
                            words(meeting.start()),
                            words(meeting.end()),
                            meeting.city(language))));
            workbook.table(
                    text(language, "progress.missions"), titles(language, "label", "start", "end", "city", "stage"));
            report.missions()
                    .forEach(mission -> workbook.row(Arrays.asList(
                            mission.name(language),
                            words(mission.start()),
                            words(mission.end()),
                            mission.place(language),
                            mission.stage() == null ? null : text(language, "mission.stage." + mission.stage()))));
            outcomes(workbook, report, language);
            actions(workbook, report, language);
        }
    }

    private void coming(XlsxWriter workbook, ProgressReport report, Language language) {
        workbook.table(
                text(language, "progress.roundsComing"), titles(language, "label", "start", "end", "city", "state"));
        report.coming()
                .forEach(round -> workbook.row(Arrays.asList(
                        round.label(language),
                        words(round.start()),
                        words(round.end()),
                        round.city(language),
                        text(language, "round.status." + round.status()))));
    }

    private Map<String, String> facts(ProgressReport report, Language language, boolean sample) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text(language, "progress.from"), report.criteria().from().toString());
        facts.put(text(language, "progress.to"), report.criteria().to().toString());
        facts.put(text(language, "progress.asOf"), report.criteria().asOf().toString());
        facts.put(
                text(language, "progress.marking"),
                markings.byCode(report.marking()).name(language));
        if (sample) {
            facts.put(text(language, "layout.sampleLabel"), text(language, "layout.sampleText"));
        }
        if (report.brief().effective() != null && report.brief().writtenBy() != null) {
            facts.put(
                    text(language, "progress.words"),
                    texts.of(
                            language,
                            "progress.wordsBy",
                            report.brief().effective(),
                            report.brief().writtenBy()));
        }
        words(facts, language, "editBrief.whereWeAre", report.brief().words().whereWeAre());
        words(facts, language, "editBrief.whoHasTheBall", report.brief().words().whoHasTheBall());
        words(
                facts,
                language,
                "editBrief.decisionSought",
                report.brief().words().decisionSought());
        words(facts, language, "editBrief.sensitivities", report.brief().words().sensitivities());
        words(facts, language, "editBrief.keyMessages", report.brief().words().keyMessages());
        words(
                facts,
                language,
                "editBrief.responsiveLines",
                report.brief().words().responsiveLines());
        words(facts, language, "editBrief.nextDates", report.brief().words().nextDates());
        report.agreement()
                .ifPresent(agreement -> facts.put(
                        agreement.name(language),
                        text(language, "agreement.status." + agreement.status()) + ", " + agreement.since()));
        report.published()
                .ifPresent(published -> facts.put(
                        text(language, "progress.published"),
                        published.phrase(texts, language) + ", " + published.date()));
        facts.put(
                text(language, "progress.concludedHere"),
                report.concluded() + " / " + report.seen().size());
        facts.put(
                text(language, "progress.overdue"),
                Long.toString(report.overdue().size()));
        return facts;
    }

    private void words(Map<String, String> facts, Language language, String key, BilingualText words) {
        facts.put(text(language, key), words.isEmpty() ? text(language, "progress.noWords") : words.in(language));
    }

    private void chapters(XlsxWriter workbook, ProgressReport report, Language language) {
        workbook.table(text(language, "progress.chapters"), titles(language, "code", "label", "atStart", "atEnd"));
        for (ChapterFigure chapter : report.chapters()) {
            workbook.row(Arrays.asList(
                    chapter.code(),
                    chapter.name(language),
                    status(chapter, chapter.atStart(), language),
                    status(chapter, chapter.atEnd(), language)));
        }
    }

    private void openConclusions(XlsxWriter workbook, ProgressReport report, Language language) {
        workbook.table(
                text(language, "progress.openConclusions"),
                titles(language, "code", "label", "state", "since", "open", "reason"));
        for (OpenConclusion one : report.openConclusions()) {
            workbook.row(Arrays.asList(
                    one.code(),
                    one.name(language),
                    text(language, "chapter.status." + one.status()),
                    one.since(),
                    one.open(),
                    one.reported() && one.reason() == null
                            ? text(language, "progress.reportedConclusion")
                            : one.reason() == null ? text(language, "progress.noReason") : one.reason()));
        }
    }

    private String status(ChapterFigure chapter, Enum<?> status, Language language) {
        return chapter.withheld()
                ? text(language, "chapter.withheld")
                : status == null ? text(language, "chapter.notTabled") : text(language, "chapter.status." + status);
    }

    private void activities(XlsxWriter workbook, ProgressReport report, Language language) {
        List<String> columns = new ArrayList<>(List.of(text(language, "activity.area")));
        Stream.of(ActivityStatus.values()).forEach(status -> columns.add(text(language, "activity.status." + status)));
        workbook.table(text(language, "progress.activities"), columns);
        for (ActivityFigure figure : report.activities()) {
            List<Object> cells = new ArrayList<>();
            cells.add(figure.areaCode() == null ? text(language, "showPlan.withoutArea") : figure.area(language));
            Stream.of(ActivityStatus.values()).forEach(status -> cells.add(figure.count(status)));
            workbook.row(cells);
        }
    }

    private void outcomes(XlsxWriter workbook, ProgressReport report, Language language) {
        workbook.table(
                text(language, "progress.outcomes"), titles(language, "stage", "count", "confirmed", "reportedValue"));
        report.outcomes()
                .forEach(figure -> workbook.row(Arrays.asList(
                        text(language, "outcome.stage." + figure.stage()),
                        figure.count(),
                        figure.confirmed(),
                        values(figure.reported()))));
    }

    private void actions(XlsxWriter workbook, ProgressReport report, Language language) {
        workbook.table(text(language, "progress.actionsDue"), titles(language, "what", "who", "due", "state"));
        for (ActionSummary action : report.actionsDue()) {
            workbook.row(Arrays.asList(
                    action.text().in(language),
                    action.party(language),
                    action.due(),
                    text(language, "action.status." + action.status())));
        }
    }

    private static String values(List<CurrencyTotal> totals) {
        return String.join(
                "; ",
                totals.stream()
                        .map(total -> total.currency() + " " + total.low().toPlainString()
                                + (total.range() ? "–" + total.high().toPlainString() : ""))
                        .toList());
    }

    private List<String> titles(Language language, String... columns) {
        return Stream.of(columns)
                .map(column -> text(language, "progress.column." + column))
                .toList();
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }

    private static Object words(Object date) {
        return date == null ? null : date instanceof LocalDate day ? day : date.toString();
    }
}
