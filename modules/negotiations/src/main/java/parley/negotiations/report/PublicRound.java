package parley.negotiations.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.marking.Marking;
import parley.core.party.PartyCard;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.PublishedRound;

/**
 * A round as its public report tells it. It has no place for anything that is not Unclassified: what was published with its
 * sources, and the public summary that somebody cleared.
 *
 * @param start null where it is not published
 * @param next the round after it, where that one is published; null otherwise
 * @param gaps why it may not go out yet
 */
public record PublicRound(
        long record,
        BilingualText label,
        LocalDate asOf,
        PartialDate start,
        PartialDate end,
        BilingualText city,
        MeetingFormat format,
        PartyCard host,
        BilingualText summary,
        BilingualText groups,
        BilingualText topics,
        BilingualText outcome,
        List<PublishedRound.Source> sources,
        Optional<PublishedMeasure> published,
        Next next,
        List<Gap> gaps)
        implements Report {
    public PublicRound {
        sources = List.copyOf(sources);
        gaps = List.copyOf(gaps);
    }

    /** The round after it, as published. */
    public record Next(BilingualText label, PartialDate start, PartialDate end) {}

    PublicRound lacking(List<Gap> found) {
        return new PublicRound(
                record, label, asOf, start, end, city, format, host, summary, groups, topics, outcome, sources,
                published, next, found);
    }

    @Override
    public String marking() {
        return Marking.UNCLASSIFIED;
    }

    @Override
    public List<String> chapters() {
        return List.of();
    }

    @Override
    public String table() {
        return "negotiations.round";
    }

    @Override
    public String title(Tongue tongue) {
        return tongue.of("roundReport.title", label.side(tongue.language()));
    }

    @Override
    public void tell(Tongue tongue) {
        Telling telling = new Telling(tongue);
        tongue.facts(telling.place(start, end, city.side(tongue.language()), format, host));
        tongue.heading("roundReport.summary");
        tongue.say(telling.side(summary));
        text(tongue, telling, "showRound.groups", groups);
        text(tongue, telling, "showRound.topics", topics);
        text(tongue, telling, "showRound.outcome", outcome);
        published.ifPresent(measure -> {
            tongue.heading("report.figures");
            tongue.table(
                    tongue.of("report.figures"),
                    List.of("figure", "value", "note"),
                    List.of(4, 2, 6),
                    List.of(telling.published(measure)));
        });
        if (next != null) {
            tongue.heading("showRound.next");
            tongue.say(telling.round(next.label().side(tongue.language()), next.start(), next.end()));
        }
        if (!sources.isEmpty()) {
            tongue.heading("round.sources");
            tongue.points(sources.stream()
                    .map(source -> telling.source(source.title(tongue.language()), source.url()))
                    .toList());
        }
    }

    private static void text(Tongue tongue, Telling telling, String heading, BilingualText text) {
        if (!text.isEmpty()) {
            tongue.heading(heading);
            tongue.say(telling.side(text));
        }
    }
}
