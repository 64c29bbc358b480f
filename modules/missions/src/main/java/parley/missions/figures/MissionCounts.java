package parley.missions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.missions.MissionCard;
import parley.missions.MissionFigures;
import parley.missions.MissionsAccess;
import parley.missions.OutcomeFigure;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.missions.outcome.OutcomeCriteria;
import parley.missions.outcome.OutcomeService;

/** Counts what missions came to. */
@ApplicationScoped
@Transactional
public class MissionCounts implements MissionFigures {
    private MissionService missions;
    private OutcomeService outcomes;

    protected MissionCounts() {}

    @Inject
    MissionCounts(MissionService missions, OutcomeService outcomes) {
        this.missions = missions;
        this.outcomes = outcomes;
    }

    @Override
    @Allowed(MissionsAccess.READ_MISSIONS)
    public List<MissionCard> missions(LocalDate from, LocalDate to, LocalDate asOf) {
        return missions.between(from, to, asOf).stream()
                .map(MissionCounts::card)
                .toList();
    }

    @Override
    @Allowed(MissionsAccess.READ_OUTCOMES)
    public List<OutcomeFigure> outcomes(LocalDate asOf) {
        return outcomes.ladder(OutcomeCriteria.asOf(asOf)).steps();
    }

    private static MissionCard card(MissionSummary mission) {
        return new MissionCard(
                mission.id(),
                mission.code(),
                mission.nameEn(),
                mission.nameFr(),
                mission.start(),
                mission.end(),
                mission.placeEn(),
                mission.placeFr(),
                mission.stage(),
                mission.marking());
    }
}
