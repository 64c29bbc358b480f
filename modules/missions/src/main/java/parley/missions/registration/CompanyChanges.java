package parley.missions.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parley.exchange.ImportChange;
import parley.missions.company.LogCompany;

/** What a row changes of a company's line, field by field. */
final class CompanyChanges {
    private static final String FIELD = "importRegistrations.";

    private CompanyChanges() {}

    static List<ImportChange> between(LogCompany was, LogCompany now) {
        List<ImportChange> changes = new ArrayList<>();
        changed(RegistrationFields.STATUS, "company.status.", was.status(), now.status(), changes);
        changed(RegistrationFields.EMPLOYEES, "company.size.", was.size(), now.size(), changes);
        changed(RegistrationFields.PROVINCE, "province.", was.province(), now.province(), changes);
        if (!now.ownership().equals(was.ownership())) {
            now.ownership().stream()
                    .filter(owner -> !was.ownership().contains(owner))
                    .forEach(
                            owner -> changed(RegistrationFields.OWNERSHIP, "company.ownership.", null, owner, changes));
        }
        if (!Objects.equals(was.sectorId(), now.sectorId())) {
            changes.add(new ImportChange(
                    FIELD + "companySector",
                    was.sectorId() == null ? null : ImportChange.sectors(List.of(was.sectorId())),
                    ImportChange.sectors(List.of(now.sectorId()))));
        }
        text(RegistrationFields.REASON, was.reason(), now.reason(), changes);
        text(RegistrationFields.NOTE, was.note(), now.note(), changes);
        return changes;
    }

    private static void text(String field, String was, String now, List<ImportChange> changes) {
        if (!Objects.equals(was, now)) {
            changes.add(new ImportChange(FIELD + field, was, now));
        }
    }

    private static void changed(String field, String key, Enum<?> was, Enum<?> now, List<ImportChange> changes) {
        if (was != now) {
            changes.add(new ImportChange(
                    FIELD + field, was == null ? null : ImportChange.key(key + was), ImportChange.key(key + now)));
        }
    }
}
