package parley.negotiations.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.brief.WriteChapterBrief;
import parley.negotiations.mandate.LogMandate;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.matrix.MatrixCell;
import parley.negotiations.matrix.MatrixWords;
import parley.negotiations.position.PositionGrid;
import parley.negotiations.round.RoundSummary;
import parley.negotiations.session.SessionDetail;

/** Tells the internal brief of a chapter on two pages: first the words that people wrote, then the figures behind them. */
final class ChapterTelling {
    /** As many as two pages hold. */
    private static final int SAYERS = 4;

    private static final int ACTIONS = 8;
    private static final int SESSIONS = 1;
    private static final int ISSUES = 8;

    private final ChapterReport report;
    private final Tongue tongue;
    private final Telling telling;

    ChapterTelling(ChapterReport report, Tongue tongue) {
        this.report = report;
        this.tongue = tongue;
        this.telling = new Telling(tongue);
    }

    void tell() {
        words();
        figures();
        actions();
        rounds();
        session();
        positions();
        mandates();
        sayers();
    }

    private void words() {
        tongue.heading("chapterBrief.words");
        WriteChapterBrief words = report.brief().words();
        Map<String, Words> facts = new LinkedHashMap<>();
        put(facts, "whereWeAre", words.whereWeAre());
        put(facts, "whoHasTheBall", words.whoHasTheBall());
        put(facts, "decisionSought", words.decisionSought());
        put(facts, "sensitivities", words.sensitivities());
        put(facts, "keyMessages", words.keyMessages());
        put(facts, "responsiveLines", words.responsiveLines());
        put(facts, "nextDates", words.nextDates());
        if (report.next() != null) {
            RoundSummary next = report.next();
            facts.put(
                    tongue.of("showRound.next"),
                    telling.round(next.label(tongue.language()), next.start(), next.end())
                            .to("/negotiations/rounds/show?code=" + next.code()));
        }
        tongue.facts(facts);
        LocalDate written = report.brief().effective();
        if (written != null) {
            tongue.say(
                    report.brief().writtenBy().isEmpty() ? "chapterBrief.written" : "chapterBrief.writtenBy",
                    tongue.formats().day(written),
                    report.brief().writtenBy());
        }
    }

    private void put(Map<String, Words> facts, String field, BilingualText text) {
        facts.put(
                tongue.of("chapterBrief." + field),
                text.isEmpty() ? Words.of(tongue.of("chapterBrief.notWritten")) : tongue.words(text));
    }

    private void figures() {
        tongue.heading("report.figures");
        List<List<Words>> rows = new ArrayList<>();
        LocalDate since = report.chapter().since();
        rows.add(telling.figure(
                "chapter.status",
                tongue.status(report.chapter().status()),
                since == null
                        ? "–"
                        : tongue.of(
                                "chapterBrief.since",
                                tongue.formats().day(since),
                                tongue.of("chapter.origin." + report.chapter().statusOrigin())),
                "/negotiations/chapters/show?code=" + report.chapter().code() + "#status-history"));
        rows.add(telling.figure(
                "chapterBrief.owed",
                tongue.formats().number(report.actions().size()),
                tongue.of("chapterBrief.overdue", report.overdue()),
                "/negotiations/chapters/show?code=" + report.chapter().code() + "#actions"));
        MatrixCell latest = report.latest();
        if (latest != null && latest.brackets() != null) {
            rows.add(telling.figure(
                    "roundReport.brackets",
                    tongue.formats().number(latest.brackets().open()),
                    tongue.of(
                            "chapterBrief.bracketsNote",
                            latest.brackets().first()
                                    ? tongue.of("showMatrix.first")
                                    : MatrixWords.signed(latest.brackets().change(), tongue.language())),
                    "/negotiations/matrix/show?chapters=" + report.chapter().code() + "&asOf=" + report.asOf()));
        }
        report.published().ifPresent(measure -> rows.add(telling.published(measure)));
        tongue.table(tongue.of("report.figures"), List.of("figure", "value", "note"), List.of(4, 3, 6), rows);
    }

    private void actions() {
        if (report.actions().isEmpty()) {
            return;
        }
        tongue.heading("chapterBrief.actions");
        tongue.table(
                tongue.of("chapterBrief.actions"),
                List.of("what", "who", "due", "state"),
                List.of(6, 4, 4, 3),
                report.actions().stream()
                        .limit(ACTIONS)
                        .map(action -> telling.action(action, report.asOf()))
                        .toList());
        more(report.actions().size(), ACTIONS);
    }

    private void more(int there, int told) {
        if (there > told) {
            tongue.say("chapterBrief.more", there - told);
        }
    }

    private void rounds() {
        if (report.cells().isEmpty()) {
            return;
        }
        tongue.heading("chapterBrief.rounds");
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < report.cells().size(); i++) {
            MatrixCell cell = report.cells().get(i);
            RoundSummary round = report.matrix().rounds().get(i);
            rows.add(List.of(
                    Words.of(round.label(tongue.language())).to("/negotiations/rounds/show?code=" + round.code()),
                    Words.of(tongue.status(cell.status())),
                    Words.of(
                            cell.brackets() == null
                                    ? tongue.of("showMatrix.noText")
                                    : telling.brackets(cell.brackets()))));
        }
        tongue.table(tongue.of("chapterBrief.rounds"), List.of("round", "status", "open"), List.of(3, 4, 4), rows);
    }

    private void session() {
        report.sessions().stream().limit(SESSIONS).forEach(session -> told(session));
    }

    private void told(SessionDetail session) {
        tongue.heading("chapterBrief.session", session.summary().round(tongue.language()));
        telling.session(session);
    }

    private void positions() {
        report.grid().ifPresent(grid -> {
            tongue.heading("chapterBrief.issues");
            if (grid.lines().isEmpty()) {
                tongue.say("chapterBrief.noIssues");
                return;
            }
            tongue.table(
                    tongue.of("chapterBrief.issues"),
                    List.of("issue", "priority", "stances"),
                    List.of(5, 2, 7),
                    grid.lines().stream().limit(ISSUES).map(this::issue).toList());
            more(grid.lines().size(), ISSUES);
        });
    }

    private List<Words> issue(PositionGrid.Line line) {
        List<String> stances = line.cells().stream()
                .filter(cell -> cell.position() != null && cell.spokenBy() == null)
                .map(cell -> tongue.of(
                        "chapterBrief.stance",
                        cell.party().name(tongue.language()),
                        tongue.of("position.stance." + cell.position().stance())))
                .toList();
        return List.of(
                tongue.words(line.issue().title())
                        .to("/negotiations/issues/show?id=" + line.issue().id()),
                Words.of(tongue.of("issue.priority." + line.issue().priority())),
                Words.of(stances.isEmpty() ? "–" : tongue.joined(stances)));
    }

    private void mandates() {
        if (report.dossier().isEmpty()) {
            return;
        }
        tongue.heading("menu.mandates");
        for (MandateDetail mandate : report.dossier()) {
            LogMandate said = mandate.content();
            Language language = said.language();
            Map<String, Words> facts = new LinkedHashMap<>();
            if (!mandate.summary().issue().isEmpty()) {
                facts.put(
                        tongue.of("report.column.issue"),
                        tongue.words(mandate.summary().issue()));
            }
            put(facts, "mandate.objective", said.objective(), language);
            put(facts, "mandate.preferred", said.preferred(), language);
            put(facts, "mandate.landingZone", said.landingZone(), language);
            put(facts, "mandate.fallback", said.fallback(), language);
            put(facts, "mandate.redLine", said.redLine(), language);
            tongue.facts(facts);
        }
    }

    private void put(Map<String, Words> facts, String key, String text, Language language) {
        if (text != null && !text.isBlank()) {
            facts.put(tongue.of(key), new Words(text, language == tongue.language() ? null : language, null));
        }
    }

    private void sayers() {
        if (report.sayers().isEmpty()) {
            return;
        }
        tongue.heading("chapterBrief.sayers");
        tongue.table(
                tongue.of("chapterBrief.sayers"),
                List.of("since", "status", "source"),
                List.of(3, 3, 8),
                report.sayers().stream()
                        .limit(SAYERS)
                        .map(entry -> {
                            List<Words> said = telling.said(entry);
                            return List.of(Words.of(tongue.formats().day(entry.effective())), said.get(1), said.get(2));
                        })
                        .toList());
        more(report.sayers().size(), SAYERS);
    }
}
