package parley.missions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.text.Vocabulary;
import parley.core.text.VocabularyCatalogue;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;
import parley.missions.mission.CountKind;
import parley.missions.mission.CountQualifier;
import parley.missions.mission.Direction;
import parley.missions.mission.MissionKind;

/** What missions calls its stages, states and kinds. */
@ApplicationScoped
public class MissionsVocabularies implements VocabularyCatalogue {
    @Override
    public List<Vocabulary> vocabularies() {
        return List.of(
                Vocabulary.of("mission.kind", MissionKind.class),
                Vocabulary.of("mission.direction", Direction.class),
                Vocabulary.of("mission.stage", MissionStage.class),
                Vocabulary.of("mission.countKind", CountKind.class),
                Vocabulary.of("mission.qualifier", CountQualifier.class),
                Vocabulary.of("company.status", CompanyStatus.class),
                Vocabulary.of("company.size", CompanySize.class),
                Vocabulary.of("company.ownership", Ownership.class),
                Vocabulary.of("province", Province.class),
                Vocabulary.of("outcome.kind", OutcomeKind.class),
                Vocabulary.of("outcome.stage", OutcomeStage.class));
    }
}
