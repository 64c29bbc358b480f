package parley.negotiations.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.access.Allowed;
import parley.core.record.Paging;
import parley.negotiations.AgreementStanding;
import parley.negotiations.ChapterFigure;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.OpenConclusion;
import parley.negotiations.PublishedChapters;
import parley.negotiations.RoundCard;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.AgreementStatusEntry;
import parley.negotiations.agreement.AgreementStatusService;
import parley.negotiations.agreement.PublishedMeasure;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.matrix.MatrixCriteria;
import parley.negotiations.matrix.MatrixService;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;

/** Counts rounds and chapters. */
@ApplicationScoped
@Transactional
public class NegotiationCounts implements NegotiationFigures {
    private static final String CHAPTERS = "CHAPTERS";

    private ChapterService chapters;
    private RoundService rounds;
    private AgreementService agreements;
    private MatrixService matrix;
    private StatusService statuses;
    private AgreementStatusService agreementStatuses;

    protected NegotiationCounts() {}

    @Inject
    NegotiationCounts(
            ChapterService chapters,
            RoundService rounds,
            AgreementService agreements,
            MatrixService matrix,
            StatusService statuses,
            AgreementStatusService agreementStatuses) {
        this.chapters = chapters;
        this.rounds = rounds;
        this.agreements = agreements;
        this.matrix = matrix;
        this.statuses = statuses;
        this.agreementStatuses = agreementStatuses;
    }

    @Override
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<ChapterFigure> chapters(LocalDate start, LocalDate end) {
        Map<Long, ChapterSummary> before =
                chapters.all(start).stream().collect(Collectors.toMap(ChapterSummary::id, chapter -> chapter));
        return chapters.all(end).stream()
                .map(chapter -> new ChapterFigure(
                        chapter.code(),
                        chapter.nameEn(),
                        chapter.nameFr(),
                        before.get(chapter.id()).status(),
                        chapter.status(),
                        chapter.withheld()))
                .toList();
    }

    @Override
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public List<OpenConclusion> openConclusions(LocalDate asOf) {
        return statuses.discrepancies(asOf).stream()
                .map(one -> new OpenConclusion(
                        one.chapter().code(),
                        one.chapter().nameEn(),
                        one.chapter().nameFr(),
                        one.chapter().status(),
                        one.entry().effective(),
                        one.open(),
                        one.entry().origin() == Origin.REPORTED,
                        one.entry().reason()))
                .toList();
    }

    @Override
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<RoundCard> roundsHeld(LocalDate from, LocalDate to) {
        Paging series = new Paging(1, Paging.LARGEST_SIZE, "round", false);
        return rounds.find(RoundCriteria.during(from, to, RoundStatus.HELD), series).items().stream()
                .map(NegotiationCounts::card)
                .toList();
    }

    @Override
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<RoundCard> roundsComing(LocalDate from, LocalDate asOf) {
        return rounds.coming(from, asOf).stream().map(NegotiationCounts::card).toList();
    }

    @Override
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public String marking(LocalDate asOf) {
        return matrix.find(MatrixCriteria.of(List.of(), asOf)).marking();
    }

    @Override
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public Optional<PublishedChapters> published(LocalDate asOf) {
        return agreements.measures(agreements.all().get(0).id()).stream()
                .filter(measure -> CHAPTERS.equals(measure.unit()))
                .filter(measure -> !measure.date().value().isAfter(asOf))
                .findFirst()
                .map(NegotiationCounts::published);
    }

    @Override
    @Allowed(NegotiationsAccess.READ_AGREEMENTS)
    public Optional<AgreementStanding> agreement(LocalDate asOf) {
        AgreementCard agreement = agreements.all().get(0);
        return agreementStatuses.on(agreement.id(), asOf).map(entry -> standing(agreement, entry));
    }

    private static AgreementStanding standing(AgreementCard agreement, AgreementStatusEntry entry) {
        return new AgreementStanding(
                agreement.nameEn(),
                agreement.nameFr(),
                entry.status().name(),
                entry.effective(),
                entry.source().sourceEn(),
                entry.source().sourceFr(),
                "/negotiations/agreement/show?code=" + agreement.code() + "#status");
    }

    private static PublishedChapters published(PublishedMeasure measure) {
        return new PublishedChapters(
                measure.labelEn(),
                measure.labelFr(),
                measure.value(),
                measure.outOf(),
                measure.date(),
                measure.roundCode(),
                measure.source().sourceEn(),
                measure.source().sourceFr(),
                measure.source().confidence());
    }

    private static RoundCard card(RoundSummary round) {
        return new RoundCard(
                round.id(),
                round.code(),
                round.labelEn(),
                round.labelFr(),
                round.start(),
                round.end(),
                round.cityEn(),
                round.cityFr(),
                round.sessions(),
                round.status().name(),
                round.marking());
    }
}
