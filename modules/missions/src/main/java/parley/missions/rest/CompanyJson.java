package parley.missions.rest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.core.error.InvalidInput;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.LogCompany;
import parley.missions.company.Ownership;
import parley.missions.company.Province;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A company on a mission's list, in JSON. Id, mission, organizationName, statusSince, delegates and outcomes are read
 * only.
 *
 * @param effective only written: since when it has a new status; null is today
 */
public record CompanyJson(
        Long id,
        String mission,
        Long organization,
        TextJson organizationName,
        String status,
        String statusSince,
        String effective,
        String reason,
        String size,
        String province,
        List<String> ownership,
        String sector,
        String note,
        Long delegates,
        Long outcomes) {

    static CompanyJson of(CompanyDetail company, SectorCodes sectors) {
        LogCompany content = company.content();
        return new CompanyJson(
                company.summary().id(),
                company.summary().missionCode(),
                content.organizationId(),
                TextJson.of(
                        company.summary().organizationEn(), company.summary().organizationFr()),
                MissionJson.name(content.status()),
                MissionJson.text(company.summary().since()),
                null,
                content.reason(),
                MissionJson.name(content.size()),
                MissionJson.name(content.province()),
                new TreeSet<>(content.ownership()).stream().map(Enum::name).toList(),
                content.sectorId() == null
                        ? null
                        : sectors.codes(Set.of(content.sectorId())).get(0),
                content.note(),
                company.summary().delegates(),
                company.summary().outcomes());
    }

    LogCompany command(long missionId, SectorCodes sectors) {
        return new LogCompany(
                missionId,
                organization,
                Params.constant(CompanyStatus.class, "status", status),
                Params.date("effective", effective),
                reason,
                Params.constant(CompanySize.class, "size", size),
                Params.constant(Province.class, "province", province),
                ownership == null
                        ? Set.of()
                        : ownership.stream().map(CompanyJson::owner).collect(Collectors.toSet()),
                sectors.id("sector", sector),
                note);
    }

    private static Ownership owner(String name) {
        Ownership owner = Params.constant(Ownership.class, "ownership", name);
        if (owner == null) {
            throw new InvalidInput("ownership", "error.unknownChoice");
        }
        return owner;
    }
}
