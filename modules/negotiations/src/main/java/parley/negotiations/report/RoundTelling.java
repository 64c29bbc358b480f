package parley.negotiations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.action.ActionSummary;
import parley.core.text.BilingualText;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.matrix.MatrixWords;
import parley.negotiations.round.LogRound;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionSummary;

/** Tells the internal report of a round: first what happened, then the figures, then each chapter. */
final class RoundTelling {
    private final RoundReport report;
    private final Tongue tongue;
    private final Telling telling;

    RoundTelling(RoundReport report, Tongue tongue) {
        this.report = report;
        this.tongue = tongue;
        this.telling = new Telling(tongue);
    }

    void tell() {
        new RoundFacts(report, tongue, telling).tell();
        LogRound content = report.round().content();
        text("roundReport.summary", content.internalSummary(), "roundReport.noSummary");
        figures();
        moved();
        chapters();
        discrepancies();
        actions();
        sessions();
        reported();
        text("showRound.public", content.publicSummary(), "showRound.noText");
        text("showRound.objectives", content.objectives(), "showRound.noText");
        next();
    }

    private void text(String heading, BilingualText text, String none) {
        tongue.heading(heading);
        if (text.isEmpty()) {
            tongue.say(none);
        } else {
            tongue.say(tongue.words(text));
        }
    }

    private void figures() {
        tongue.heading("report.figures");
        List<List<Words>> rows = new ArrayList<>();
        report.published().ifPresent(measure -> rows.add(telling.published(measure)));
        rows.add(telling.figure(
                "roundReport.concluded",
                tongue.of("roundReport.of", report.concluded(), report.seen()),
                tongue.joined(Stream.of(
                                tongue.of("roundReport.substantially", report.substantially()),
                                report.withheld() > 0 ? tongue.of("roundReport.withheld", report.withheld()) : "")
                        .filter(words -> !words.isEmpty())
                        .toList()),
                "/negotiations/matrix/show?rounds=" + report.round().summary().code() + "&asOf=" + report.asOf()));
        rows.add(telling.figure(
                "roundReport.sessions",
                number(report.sessions().size()),
                tongue.of("roundReport.sessionsNote", report.moved().size(), report.withoutMinutes()),
                "/negotiations/rounds/show?code=" + report.round().summary().code() + "#sessions"));
        rows.add(telling.figure(
                "roundReport.actions",
                number(report.actions().size()),
                tongue.of("roundReport.actionsNote", report.actionsOpen(), report.actionsOverdue()),
                "/negotiations/rounds/show?code=" + report.round().summary().code() + "#actions"));
        if (report.texts() > 0) {
            rows.add(telling.figure(
                    "roundReport.brackets",
                    number(report.open()),
                    tongue.of(
                            "roundReport.bracketsNote",
                            MatrixWords.signed(report.openChange(), tongue.language()),
                            report.texts()),
                    "/negotiations/matrix/show?rounds="
                            + report.round().summary().code() + "&asOf=" + report.asOf()));
        }
        tongue.table(tongue.of("report.figures"), List.of("figure", "value", "note"), List.of(4, 3, 5), rows);
    }

    private String number(long value) {
        return tongue.formats().number(value);
    }

    private void moved() {
        tongue.heading("showRound.moved");
        if (report.moved().isEmpty()) {
            tongue.say("showRound.noMoves");
            return;
        }
        tongue.points(report.moved().stream()
                .map(SessionDetail::summary)
                .map(session -> Words.of(tongue.of(
                                        "roundReport.move",
                                        session.chapterCode(),
                                        session.chapter(tongue.language()),
                                        tongue.status(session.before()),
                                        tongue.status(session.after()))
                                + later(session))
                        .to("/negotiations/sessions/show?id=" + session.id()))
                .toList());
    }

    /** A session still to come says what its chapter will be, not what it is. */
    private String later(SessionSummary session) {
        return session.effective() != null && session.effective().isAfter(report.asOf())
                ? ", " + tongue.of("session.countsFrom", tongue.formats().day(session.effective()))
                : "";
    }

    private void chapters() {
        tongue.heading("roundReport.chapters");
        if (report.lines().isEmpty()) {
            tongue.say("roundReport.noChapters");
            return;
        }
        Map<Long, BilingualText> next = report.sessions().stream()
                .collect(Collectors.toMap(session -> session.summary().chapterId(), session -> session.content()
                        .nextStep()));
        tongue.table(
                tongue.of("roundReport.chapters"),
                List.of("chapter", "status", "open", "nextStep"),
                List.of(5, 4, 2, 5),
                report.lines().stream()
                        .map(line -> List.of(
                                telling.chapter(
                                        line.row().chapter().code(),
                                        line.row().chapter().name(tongue.language())),
                                Words.of(tongue.status(line.cell().status())),
                                Words.of(
                                        line.cell().brackets() == null
                                                ? tongue.of("showMatrix.noText")
                                                : telling.brackets(line.cell().brackets())),
                                next.containsKey(line.row().chapter().id())
                                        ? tongue.words(
                                                next.get(line.row().chapter().id()))
                                        : Words.of("–")))
                        .toList());
        if (report.withheld() > 0) {
            tongue.say("roundReport.withheldSentence", report.withheld());
        }
    }

    private void discrepancies() {
        if (report.discrepancies().isEmpty()) {
            return;
        }
        tongue.heading("roundReport.discrepancies");
        tongue.say("roundReport.discrepanciesLead");
        Map<String, StatusEntry> accepted = report.accepted().stream()
                .collect(Collectors.toMap(StatusEntry::chapterCode, entry -> entry, (earlier, later) -> later));
        tongue.points(report.discrepancies().stream()
                .map(line -> {
                    String code = line.row().chapter().code();
                    StatusEntry entry = accepted.get(code);
                    String reason = entry == null ? null : entry.reason();
                    return Words.of(tongue.of(
                                    reason == null ? "roundReport.discrepancy" : "roundReport.discrepancyReason",
                                    code,
                                    line.row().chapter().name(tongue.language()),
                                    tongue.status(line.cell().status()),
                                    line.cell().brackets().open(),
                                    reason == null ? "" : reason))
                            .to("/negotiations/chapters/show?code=" + code);
                })
                .toList());
    }

    private void actions() {
        tongue.heading("action.list");
        if (report.actions().isEmpty()) {
            tongue.say("showRound.noActions");
            return;
        }
        List<ActionSummary> actions = report.actions();
        tongue.table(
                tongue.of("action.list"),
                List.of("what", "who", "due", "state"),
                List.of(6, 4, 4, 3),
                actions.stream()
                        .map(action -> telling.action(action, report.asOf()))
                        .toList());
    }

    private void sessions() {
        tongue.heading("showRound.sessions");
        if (report.sessions().isEmpty()) {
            tongue.say("showRound.noSessions");
        }
        for (SessionDetail session : report.sessions()) {
            SessionSummary summary = session.summary();
            tongue.part(summary.chapterCode() + " · " + summary.chapter(tongue.language()));
            telling.session(session);
        }
        if (report.withheldSessions() > 0) {
            tongue.say("roundReport.withheldSessions", report.withheldSessions());
        }
    }

    private void reported() {
        if (report.reported().isEmpty()) {
            return;
        }
        tongue.heading("showRound.reported");
        tongue.table(
                tongue.of("showRound.reported"),
                List.of("chapter", "status", "source"),
                List.of(3, 3, 7),
                report.reported().stream().map(telling::said).toList());
    }

    private void next() {
        tongue.heading("showRound.next");
        if (report.next() == null) {
            tongue.say("showRound.noNext");
            return;
        }
        tongue.say(telling.round(
                report.next().label(tongue.language()),
                report.next().start(),
                report.next().end()));
    }
}
