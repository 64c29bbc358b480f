package parley.negotiations.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.party.PartyCard;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.round.LogRound;
import parley.negotiations.round.RoundSummary;

/** Tells when and where a round was, who led and who came: the head of its internal report. */
final class RoundFacts {
    private final RoundReport report;
    private final Tongue tongue;
    private final Telling telling;

    RoundFacts(RoundReport report, Tongue tongue, Telling telling) {
        this.report = report;
        this.tongue = tongue;
        this.telling = telling;
    }

    void tell() {
        RoundSummary round = report.round().summary();
        LogRound content = report.round().content();
        Map<String, Words> facts =
                telling.place(round.start(), round.end(), round.city(tongue.language()), round.format(), report.host());
        String status = tongue.of("round.status." + round.status());
        facts.put(
                tongue.of("round.status"),
                Words.of(content.statusReason() == null ? status : status + " (" + content.statusReason() + ")"));
        List<String> heads = new ArrayList<>();
        if (content.headCanada() != null) {
            heads.add(tongue.of("showRound.headCanada", content.headCanada()));
        }
        if (content.headAsean() != null) {
            heads.add(tongue.of("showRound.headAsean", content.headAsean()));
        }
        if (!heads.isEmpty()) {
            facts.put(tongue.of("showRound.heads"), Words.of(tongue.joined(heads)));
        }
        if (!report.delegations().isEmpty()) {
            facts.put(
                    tongue.of("roundReport.parties", report.delegations().size()),
                    Words.of(names(report.delegations())));
        }
        if (!report.observers().isEmpty()) {
            facts.put(
                    tongue.of("roundReport.observers", report.observers().size()), Words.of(names(report.observers())));
        }
        tongue.facts(facts);
    }

    private String names(List<PartyCard> parties) {
        return parties.stream()
                .map(party -> party.name(tongue.language()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
