package parley.contacts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.record.OrganizationTrace;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;
import parley.exchange.ImportEffect;
import parley.exchange.ImportObstacle;

/** Takes back what an import wrote into the directory, where nothing has touched it since. */
@ApplicationScoped
class DirectoryUndo {
    static final String PERSON = "PERSON";
    static final String ORGANIZATION = "ORGANIZATION";
    private static final String CHANGED = "importPeople.undo.changed";
    private static final String GONE = "importPeople.undo.gone";
    private static final String USED = "importPeople.undo.used";
    private static final Set<String> OWN_OF_PEOPLE =
            Set.of("core.affiliation.person_id", "core.person_sector.person_id", "contacts.person_tag.person_id");
    private static final Set<String> OWN_OF_ORGANIZATIONS = Set.of(
            "core.affiliation.organization_id",
            "core.organization_alias.organization_id",
            "core.organization_sector.organization_id");

    private PersonImageRepository people;
    private OrganizationImageRepository organizations;
    private Instance<PersonTrace> personTraces;
    private Instance<OrganizationTrace> organizationTraces;

    protected DirectoryUndo() {}

    @Inject
    DirectoryUndo(
            PersonImageRepository people,
            OrganizationImageRepository organizations,
            Instance<PersonTrace> personTraces,
            Instance<OrganizationTrace> organizationTraces) {
        this.people = people;
        this.organizations = organizations;
        this.personTraces = personTraces;
        this.organizationTraces = organizationTraces;
    }

    List<ImportObstacle> obstacles(List<ImportEffect> effects) {
        List<ImportObstacle> obstacles = new ArrayList<>();
        List<ImportEffect> onPeople = of(effects, PERSON);
        Map<Long, PersonImage> now = people.lock(ids(onPeople));
        Set<Long> usedPeople = used(
                personTraces.stream()
                        .flatMap(trace -> trace.references().stream())
                        .toList(),
                OWN_OF_PEOPLE,
                ids(fresh(onPeople)));
        for (ImportEffect effect : onPeople) {
            PersonImage image = now.get(effect.recordId());
            PersonImage after = PersonImage.read(PersonImageRepository.json(effect.after()));
            String reason = image == null
                    ? GONE
                    : !image.person().equals(after.person()) || !image.tags().equals(after.tags())
                            ? CHANGED
                            : usedPeople.contains(effect.recordId()) ? USED : null;
            if (reason != null) {
                obstacles.add(new ImportObstacle(
                        effect, after.name(), "/contacts/people/show?id=" + effect.recordId(), reason));
            }
        }
        obstacles.addAll(onOrganizations(of(effects, ORGANIZATION), ids(onPeople)));
        return obstacles;
    }

    private List<ImportObstacle> onOrganizations(List<ImportEffect> effects, Collection<Long> peopleOfImport) {
        List<ImportObstacle> obstacles = new ArrayList<>();
        Map<Long, OrganizationImage> now = organizations.lock(ids(effects));
        List<Long> fresh = ids(fresh(effects));
        Set<Long> used = used(
                organizationTraces.stream()
                        .flatMap(trace -> trace.references().stream())
                        .toList(),
                OWN_OF_ORGANIZATIONS,
                fresh);
        if (!fresh.isEmpty()) {
            used.addAll(organizations.withOthers(fresh, peopleOfImport));
        }
        for (ImportEffect effect : effects) {
            OrganizationImage image = now.get(effect.recordId());
            OrganizationImage after = OrganizationImage.read(PersonImageRepository.json(effect.after()));
            String reason = image == null
                    ? GONE
                    : !image.organization().equals(after.organization())
                            ? CHANGED
                            : used.contains(effect.recordId()) ? USED : null;
            if (reason != null) {
                obstacles.add(new ImportObstacle(
                        effect, after.label(), "/contacts/organizations/show?id=" + effect.recordId(), reason));
            }
        }
        return obstacles;
    }

    void undo(List<ImportEffect> effects) {
        List<ImportEffect> onPeople = of(effects, PERSON);
        people.write(onPeople.stream()
                .map(ImportEffect::before)
                .filter(Objects::nonNull)
                .map(before -> PersonImage.read(PersonImageRepository.json(before)))
                .toList());
        people.delete(ids(fresh(onPeople)));
        List<ImportEffect> onOrganizations = of(effects, ORGANIZATION);
        organizations.write(onOrganizations.stream()
                .map(ImportEffect::before)
                .filter(Objects::nonNull)
                .map(before -> OrganizationImage.read(PersonImageRepository.json(before)))
                .toList());
        organizations.delete(ids(fresh(onOrganizations)));
    }

    private Set<Long> used(List<Reference> references, Set<String> own, List<Long> ids) {
        Set<Long> used = new HashSet<>();
        if (!ids.isEmpty()) {
            references.stream()
                    .filter(reference -> !own.contains(reference.name()))
                    .forEach(reference ->
                            used.addAll(organizations.pointedTo(reference.table(), reference.column(), ids)));
        }
        return used;
    }

    private static List<ImportEffect> of(List<ImportEffect> effects, String kind) {
        return effects.stream()
                .filter(effect -> effect.recordKind().equals(kind))
                .toList();
    }

    private static List<ImportEffect> fresh(List<ImportEffect> effects) {
        return effects.stream().filter(effect -> effect.before() == null).toList();
    }

    private static List<Long> ids(List<ImportEffect> effects) {
        return effects.stream().map(ImportEffect::recordId).collect(Collectors.toList());
    }
}
