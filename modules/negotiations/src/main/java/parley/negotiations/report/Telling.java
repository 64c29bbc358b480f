package parley.negotiations.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import parley.core.action.ActionSummary;
import parley.core.party.PartyCard;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.matrix.CellBrackets;
import parley.negotiations.matrix.MatrixWords;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.session.SessionDetail;

/** What reports of rounds and briefs of chapters tell alike. */
final class Telling {
    private final Tongue tongue;

    Telling(Tongue tongue) {
        this.tongue = tongue;
    }

    /** @return when and where, each "not published" where it is not known */
    Map<String, Words> place(PartialDate start, PartialDate end, String city, MeetingFormat format, PartyCard host) {
        Map<String, Words> facts = new LinkedHashMap<>();
        facts.put(
                tongue.of("showRound.when"),
                Words.of(
                        start == null
                                ? tongue.of("round.dateNotPublished")
                                : tongue.formats().range(start, end)));
        facts.put(tongue.of("showRound.where"), Words.of(city == null ? tongue.of("round.notPublished") : city));
        if (format != null) {
            facts.put(tongue.of("round.format"), Words.of(tongue.of("format." + format)));
        }
        if (host != null) {
            facts.put(tongue.of("showRound.host"), Words.of(host.name(tongue.language())));
        }
        return facts;
    }

    List<Words> figure(String key, String value, String note, String address) {
        return List.of(Words.of(tongue.of(key)), Words.of(value).to(address), Words.of(note));
    }

    /** What was published stands beside our own count; neither corrects the other. */
    List<Words> published(PublishedMeasure measure) {
        List<String> note = new ArrayList<>();
        note.add(tongue.formats().date(measure.date()));
        if (measure.source().source(tongue.language()) != null) {
            note.add(measure.source().source(tongue.language()));
        }
        return List.of(
                Words.of(tongue.of("report.published", measure.label(tongue.language()))),
                Words.of(value(measure)).to("/negotiations/agreement/show"),
                Words.of(tongue.joined(note)));
    }

    String value(PublishedMeasure measure) {
        String value = number(measure.value());
        String counted = measure.outOf() == null ? value : tongue.of("roundReport.of", value, number(measure.outOf()));
        String qualifier = measure.qualifier(tongue.language());
        return qualifier == null || measure.value() == null ? counted : qualifier + " " + counted;
    }

    private String number(BigDecimal value) {
        return value == null ? "" : tongue.formats().number(value);
    }

    Words chapter(String code, String name) {
        return Words.of(code + " · " + name).to("/negotiations/chapters/show?code=" + code);
    }

    /** @return such as {@code 4 (−9)} */
    String brackets(CellBrackets brackets) {
        String open = tongue.formats().number(brackets.open());
        return open + " ("
                + (brackets.first()
                        ? tongue.of("showMatrix.first")
                        : MatrixWords.signed(brackets.change(), tongue.language()))
                + ")";
    }

    List<Words> action(ActionSummary action, LocalDate asOf) {
        StringJoiner who = new StringJoiner(", ");
        if (action.party(tongue.language()) != null) {
            who.add(action.party(tongue.language()));
        }
        if (action.person() != null && !action.person().isBlank()) {
            who.add(action.person());
        }
        String state = tongue.of("action.status." + action.status());
        return List.of(
                tongue.words(action.text()),
                Words.of(who.length() == 0 ? "–" : who.toString()),
                Words.of(action.due() == null ? "–" : tongue.formats().day(action.due())),
                Words.of(action.overdueOn(asOf) ? tongue.of("report.late", state) : state));
    }

    /** Minutes, issues and next step of a session, as far as they were written. */
    void session(SessionDetail session) {
        if (session.content().minutes().isEmpty()) {
            tongue.say("session.noMinutes");
        } else {
            tongue.say(tongue.words(session.content().minutes()));
        }
        Map<String, Words> named = new LinkedHashMap<>();
        named(named, "session.issues", session.content().openIssues());
        named(named, "session.nextStep", session.content().nextStep());
        if (!named.isEmpty()) {
            tongue.facts(named);
        }
    }

    private void named(Map<String, Words> named, String key, BilingualText text) {
        if (!text.isEmpty()) {
            named.put(tongue.of(key), tongue.words(text));
        }
    }

    /** @return what a source said of a chapter */
    List<Words> said(StatusEntry entry) {
        String source = Objects.requireNonNullElse(entry.source(tongue.language()), tongue.of("source.notRecorded"));
        String note = entry.note(tongue.language());
        return List.of(
                Words.of(entry.chapterCode()).to("/negotiations/chapters/show?code=" + entry.chapterCode()),
                Words.of(tongue.status(entry.status())),
                Words.of(note == null ? source : note + " (" + source + ")"));
    }

    /** A public text, of which each language stands by itself; what is lacking is told by the gaps. */
    Words side(BilingualText text) {
        String said = text.side(tongue.language());
        return Words.of(said == null ? tongue.of("report.lacking") : said);
    }

    Words source(String title, String url) {
        return Words.of(url == null ? title : title + ", " + url);
    }

    Words round(String label, PartialDate start, PartialDate end) {
        return Words.of(tongue.of(
                "report.round",
                label,
                start == null
                        ? tongue.of("round.dateNotPublished")
                        : tongue.formats().range(start, end)));
    }
}
