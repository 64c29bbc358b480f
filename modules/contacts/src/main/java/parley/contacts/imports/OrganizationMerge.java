package parley.contacts.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import parley.core.directory.LogAlias;
import parley.core.directory.LogOrganization;
import parley.core.directory.OrganizationKind;
import parley.exchange.ImportChange;

/** What a row changes of an organization; what it does not say stays, other names, sectors and notes are added. */
final class OrganizationMerge {
    private final OrganizationImage image;
    private final OrganizationRow row;
    private final FieldChanges changes = new FieldChanges("importOrganizations.");

    OrganizationMerge(OrganizationImage image, OrganizationRow row) {
        this.image = image;
        this.row = row;
    }

    List<ImportChange> changes() {
        return changes.all();
    }

    /** @param parentId of the organization that the row says it is part of; null where it says nothing */
    OrganizationImage merge(Long parentId) {
        LogOrganization was = image.organization();
        boolean moved = row.country != null
                && !(row.country.partyId() != null
                        ? row.country.partyId().equals(was.countryId())
                        : was.countryOther() != null && Plain.same(was.countryOther(), row.country.other()));
        if (moved) {
            changes.change(
                    "country",
                    country(was.countryId(), was.countryOther()),
                    country(row.country.partyId(), row.country.other()));
        }
        Set<Long> sectors = new LinkedHashSet<>(was.sectorIds());
        if (sectors.addAll(row.sectors)) {
            changes.change(
                    "sectors",
                    null,
                    ImportChange.sectors(row.sectors.stream()
                            .filter(sector -> !was.sectorIds().contains(sector))
                            .toList()));
        }
        OrganizationKind kind = row.kind == null || row.kind == was.kind() ? was.kind() : row.kind;
        if (kind != was.kind()) {
            changes.change(
                    "kind",
                    ImportChange.key("organization.kind." + was.kind()),
                    ImportChange.key("organization.kind." + kind));
        }
        Long parent = parentId == null ? was.parentId() : parentId;
        if (parentId != null && !parentId.equals(was.parentId())) {
            changes.change("parent", null, row.parent);
        }
        return new OrganizationImage(
                image.id(),
                image.version(),
                new LogOrganization(
                        text("nameEn", was.nameEn(), row.nameEn, was.nameFr()),
                        text("nameFr", was.nameFr(), row.nameFr, was.nameEn()),
                        text("acronymEn", was.acronymEn(), row.acronymEn, was.acronymFr()),
                        text("acronymFr", was.acronymFr(), row.acronymFr, was.acronymEn()),
                        kind,
                        moved ? row.country.partyId() : was.countryId(),
                        moved ? row.country.other() : was.countryOther(),
                        parent,
                        text("cityEn", was.cityEn(), row.cityEn, was.cityFr()),
                        text("cityFr", was.cityFr(), row.cityFr, was.cityEn()),
                        text("website", was.website(), row.website, null),
                        text("postalAddress", was.postalAddress(), row.postalAddress, null),
                        was.roleEn(),
                        was.roleFr(),
                        sectors,
                        aliases(was.aliases()),
                        changes.notes(was.notes(), row.notes),
                        was.notesLanguage(),
                        was.marking()));
    }

    private String text(String field, String was, String said, String other) {
        boolean same = said == null
                || was != null && Plain.same(said, was)
                || was == null && other != null && Plain.same(said, other);
        if (same || Plain.lost(said) && was != null) {
            return was;
        }
        changes.change(field, was, said);
        return said;
    }

    private List<LogAlias> aliases(List<LogAlias> was) {
        List<LogAlias> all = new ArrayList<>(was);
        for (LogAlias alias : row.aliases) {
            boolean known = all.stream().anyMatch(each -> Plain.same(each.name(), alias.name()))
                    || called().anyMatch(name -> Plain.same(name, alias.name()));
            if (!known) {
                all.add(alias);
                changes.change("aliases", null, alias.name());
            }
        }
        return all;
    }

    /** @return the names and acronyms that the organization has, or that the row gives it */
    private Stream<String> called() {
        LogOrganization was = image.organization();
        return Stream.of(
                        was.nameEn(),
                        was.nameFr(),
                        was.acronymEn(),
                        was.acronymFr(),
                        row.nameEn,
                        row.nameFr,
                        row.acronymEn,
                        row.acronymFr)
                .filter(Objects::nonNull);
    }

    private static String country(Long partyId, String other) {
        return partyId == null ? other : ImportChange.party(partyId);
    }
}
