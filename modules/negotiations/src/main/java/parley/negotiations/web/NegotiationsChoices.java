package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundKind;
import parley.negotiations.round.RoundStatus;

/** What the selects of negotiations offer. */
@Named
@RequestScoped
public class NegotiationsChoices {
    @Inject
    private PartyService parties;

    @Inject
    private MarkingService markings;

    @Inject
    private ChapterService chapters;

    @Inject
    private Clock clock;

    private List<PartyCard> allParties;

    public List<PartyCard> getParties() {
        if (allParties == null) {
            allParties = parties.all().stream()
                    .sorted(Comparator.comparing(
                            party -> party.name(Callers.current().language())))
                    .toList();
        }
        return allParties;
    }

    public List<PartyCard> getStates() {
        return getParties().stream().filter(PartyCard::state).toList();
    }

    /** @return the party's name in the reader's language, or an empty text */
    public String partyName(Long id) {
        return getParties().stream()
                .filter(party -> id != null && party.id() == id)
                .map(party -> party.name(Callers.current().language()))
                .findFirst()
                .orElse("");
    }

    public List<ChapterSummary> getChapters() {
        return chapters.all(LocalDate.now(clock));
    }

    boolean isChapter(String code) {
        return getChapters().stream().anyMatch(chapter -> chapter.code().equals(code));
    }

    /** @return those that are not withheld from the reader */
    public List<ChapterSummary> getOpenChapters() {
        return getChapters().stream().filter(chapter -> !chapter.withheld()).toList();
    }

    public String chapterLabel(ChapterSummary chapter) {
        return chapter.code() + " · " + chapter.name(Callers.current().language());
    }

    public List<Marking> getMarkings() {
        return markings.permitted();
    }

    public String getCeiling() {
        return markings.byCode(markings.ceiling()).name(Callers.current().language());
    }

    public List<String> getTimeZones() {
        return Stream.concat(Stream.of("America/Toronto"), getStates().stream().map(PartyCard::timeZone))
                .distinct()
                .sorted()
                .toList();
    }

    public RoundKind[] getKinds() {
        return RoundKind.values();
    }

    public RoundStatus[] getRoundStatuses() {
        return RoundStatus.values();
    }

    public MeetingFormat[] getFormats() {
        return MeetingFormat.values();
    }

    public Capacity[] getCapacities() {
        return Capacity.values();
    }

    public ChapterStatus[] getChapterStatuses() {
        return ChapterStatus.values();
    }

    /** @return the statuses that the matrix's legend explains: one for each sign but those for nothing and withheld */
    public List<ChapterStatus> getLegend() {
        return List.of(
                ChapterStatus.UNDER_NEGOTIATION,
                ChapterStatus.SUBSTANTIALLY_CONCLUDED,
                ChapterStatus.CONCLUDED,
                ChapterStatus.RE_OPENED);
    }

    /** @return the class of the sign for a chapter's status (DESIGN.md, "Status") */
    public String sign(ChapterStatus status) {
        if (status == null) {
            return "none";
        }
        return switch (status) {
            case NOT_STARTED, SCOPING, TEXT_EXCHANGED -> "plan";
            case UNDER_NEGOTIATION -> "neg";
            case SUBSTANTIALLY_CONCLUDED -> "sub";
            case CONCLUDED, UNDER_LEGAL_REVIEW, READY_FOR_SIGNATURE -> "ok";
            case RE_OPENED -> "re";
        };
    }

    public String roundSign(RoundStatus status) {
        return switch (status) {
            case PLANNED, CONFIRMED -> "plan";
            case UNDER_WAY -> "neg";
            case HELD -> "ok";
            case POSTPONED, CANCELLED -> "stop";
        };
    }
}
