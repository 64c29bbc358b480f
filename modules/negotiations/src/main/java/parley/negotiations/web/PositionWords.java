package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.Priority;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.MandateState;
import parley.negotiations.position.Stance;
import parley.negotiations.position.StatementOrigin;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;

/** What the selects of positions offer, and how their values read. */
@Named("positionWords")
@RequestScoped
public class PositionWords {
    private static final Map<String, String> VOCABULARIES = Map.of(
            "interest",
            "issue.interest",
            "priority",
            "issue.priority",
            "state",
            "issue.state",
            "kind",
            "offer.kind",
            "direction",
            "offer.direction");

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private MarkingService markings;

    @Inject
    private RoundService rounds;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<KnownChapter> chapters;

    /** @return the chapters that the reader may know */
    public List<KnownChapter> getChapters() {
        if (chapters == null) {
            chapters = needToKnow.chapters();
        }
        return chapters;
    }

    public String chapterLabel(KnownChapter chapter) {
        return chapter.code() + " · " + chapter.name(language());
    }

    public boolean isHeld() {
        return needToKnow.held();
    }

    public Interest[] getInterests() {
        return Interest.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public IssueState[] getStates() {
        return IssueState.values();
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public StatementOrigin[] getOrigins() {
        return StatementOrigin.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** @return rounds, newest first */
    public List<RoundSummary> getRounds() {
        return rounds.find(new RoundCriteria(null, null, null, null, null, null, null, null), Paging.longest())
                .items();
    }

    /** @return names of parties, in the reader's language, apart by commas */
    public String parties(Collection<Long> ids) {
        return String.join(", ", ids.stream().map(choices::partyName).sorted().toList());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getUsualMarking() {
        return needToKnow.usualMarking();
    }

    public String markingName(String code) {
        return code == null ? "" : markings.byCode(code).name(language());
    }

    /** @return the class of the sign for how a party stands (DESIGN.md, “Status”) */
    public String stanceSign(Stance stance) {
        return switch (stance) {
            case PROPOSE, SUPPORT -> "ok";
            case FLEXIBLE -> "sub";
            case RESERVE -> "plan";
            case OPPOSE -> "re";
            case SILENT -> "none";
        };
    }

    public String mandateSign(MandateState state) {
        return switch (state) {
            case DRAFT -> "plan";
            case IN_FORCE -> "ok";
            case EXPIRED -> "none";
        };
    }

    public String stateSign(IssueState state) {
        return switch (state) {
            case OPEN -> "neg";
            case PARKED -> "plan";
            case SETTLED -> "ok";
            case WITHDRAWN -> "none";
        };
    }

    String describe(String field, Object value, String otherwise) {
        if (value == null) {
            return otherwise;
        }
        return switch (field) {
            case "chapterId" ->
                getChapters().stream()
                        .filter(chapter -> value.equals(chapter.id()))
                        .map(this::chapterLabel)
                        .findFirst()
                        .orElse(otherwise);
            case "partyId" -> choices.partyName((Long) value);
            case "marking" -> markingName(value.toString());
            case "language" ->
                texts.of(language(), "language." + value.toString().toLowerCase(Locale.ROOT));
            default ->
                VOCABULARIES.containsKey(field)
                        ? texts.of(language(), VOCABULARIES.get(field) + "." + value)
                        : otherwise;
        };
    }

    private static Language language() {
        return Callers.current().language();
    }
}
