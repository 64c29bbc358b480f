package parley.missions.mission;

import java.util.List;
import parley.core.record.Archival;

/**
 * A mission as its page and REST show it.
 *
 * @param content everything a person may write, as a command
 * @param publication null where nothing was published
 * @param legs in order
 * @param counts published ones, loaded ones first
 * @param stages what was said of its stage, oldest first
 * @param archival null where it is not archived
 * @param version for the next save
 */
public record MissionDetail(
        MissionSummary summary,
        LogMission content,
        PublishedMission publication,
        List<LegSummary> legs,
        List<CountSummary> counts,
        List<StageEntry> stages,
        Archival archival,
        int version) {}
