package parley.contacts.merge;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.contacts.duplicate.DuplicateKind;
import parley.core.error.NotFound;
import parley.core.record.OrganizationTrace;
import parley.core.record.PersonTraces;
import parley.core.record.RecordMover;
import parley.core.record.Reference;
import parley.core.record.RowStep;

/** The steps of one merge, in their order: fields, what points to the merged record, lines that say the same, signpost. */
@ApplicationScoped
class Merging {
    /** Of the record itself, not of what it says. */
    static final Set<String> OWN =
            Set.of("code", "marking", "created_at", "archived_at", "archived_reason", "merged_into_id");

    private RecordMover mover;
    private PersonTraces people;
    private Instance<OrganizationTrace> organizations;
    private MergeRepository repository;
    private Affiliations affiliations;
    private GivenUpNames names;

    protected Merging() {}

    @Inject
    Merging(
            RecordMover mover,
            PersonTraces people,
            Instance<OrganizationTrace> organizations,
            MergeRepository repository,
            Affiliations affiliations,
            GivenUpNames names) {
        this.mover = mover;
        this.people = people;
        this.organizations = organizations;
        this.repository = repository;
        this.affiliations = affiliations;
        this.names = names;
    }

    List<RowStep> merge(MergeRecords command, Instant when) {
        // locked in the order of their ids, so that two merges of the same two wait and do not block each other
        long first = Math.min(command.survivor(), command.merged());
        long second = Math.max(command.survivor(), command.merged());
        Map<Long, JsonObject> rows = new LinkedHashMap<>();
        for (long id : new long[] {first, second}) {
            rows.put(
                    id,
                    mover.row(command.kind().table(), id)
                            .orElseThrow(() -> new NotFound(command.kind().name(), id)));
        }
        JsonObject survivor = rows.get(command.survivor());
        JsonObject merged = rows.get(command.merged());
        check(survivor, command.survivorVersion());
        check(merged, command.mergedVersion());
        if (command.kind() == DuplicateKind.ORGANIZATION && given(merged.get("code")) && !given(survivor.get("code"))) {
            throw new PublishedSurvives();
        }
        List<RowStep> steps = new ArrayList<>();
        fields(command, survivor, merged, steps);
        steps.addAll(mover.move(references(command.kind()), command.merged(), command.survivor()));
        if (command.kind() == DuplicateKind.PERSON) {
            affiliations.join(command.survivor(), affiliations(steps), steps);
        } else {
            parent(command, merged, steps);
        }
        names.keep(command.kind(), command.survivor(), List.of(survivor, merged), steps);
        steps.add(mover.set(command.kind().table(), command.merged(), signpost(command, survivor, when)));
        return steps;
    }

    private static void check(JsonObject row, Integer version) {
        if (given(row.get("merged_into_id"))) {
            throw new AlreadyMerged();
        }
        if (given(row.get("archived_at"))) {
            throw new ArchivedRecord();
        }
        if (version != null && version != row.getInt("version")) {
            throw new ChangedMeanwhile();
        }
    }

    private List<Reference> references(DuplicateKind kind) {
        return kind == DuplicateKind.PERSON
                ? people.references()
                : organizations.stream()
                        .flatMap(trace -> trace.references().stream())
                        .toList();
    }

    /** Columns that no field names, such as those of a later version, are filled where the survivor has nothing. */
    private void fields(MergeRecords command, JsonObject survivor, JsonObject merged, List<RowStep> steps) {
        JsonObjectBuilder values = JSON.createObjectBuilder();
        List<String> rest = new ArrayList<>(mover.columns(command.kind().table()));
        rest.removeAll(OWN);
        for (MergeField field : MergeField.of(command.kind())) {
            rest.removeAll(field.columns());
            Side side = command.fields().get(field);
            boolean empty = field.columns().stream().noneMatch(column -> given(survivor.get(column)));
            if (side == Side.BOTH && field.notes()) {
                joined(survivor, merged, values);
            } else if (side == Side.MERGED || side != Side.SURVIVOR && empty) {
                field.columns().forEach(column -> values.add(column, merged.get(column)));
            }
        }
        rest.stream()
                .filter(column -> !given(survivor.get(column)) && given(merged.get(column)))
                .forEach(column -> values.add(column, merged.get(column)));
        if (repository.above(merged.getString("marking"), survivor.getString("marking"))) {
            values.add("marking", merged.get("marking"));
        }
        JsonObject changed = without(values.build(), survivor);
        if (!changed.isEmpty()) {
            steps.add(mover.set(command.kind().table(), command.survivor(), changed));
        }
    }

    private static void joined(JsonObject survivor, JsonObject merged, JsonObjectBuilder values) {
        if (!given(merged.get("notes"))) {
            return;
        }
        boolean both = given(survivor.get("notes"));
        values.add(
                "notes",
                both ? survivor.getString("notes") + "\n\n" + merged.getString("notes") : merged.getString("notes"));
        values.add("notes_language", both ? survivor.get("notes_language") : merged.get("notes_language"));
    }

    private static JsonObject without(JsonObject values, JsonObject same) {
        JsonObjectBuilder changed = JSON.createObjectBuilder();
        values.forEach((column, value) -> {
            if (!value.equals(same.get(column))) {
                changed.add(column, value);
            }
        });
        return changed.build();
    }

    /** What was part of the one that it is now is part of what that one was part of. */
    private void parent(MergeRecords command, JsonObject merged, List<RowStep> steps) {
        JsonValue self = JSON.createValue(command.survivor());
        JsonObject survivor =
                mover.row(command.kind().table(), command.survivor()).orElseThrow();
        if (self.equals(survivor.get("parent_id"))) {
            JsonValue above = merged.get("parent_id");
            JsonObjectBuilder value =
                    JSON.createObjectBuilder().add("parent_id", self.equals(above) ? JsonValue.NULL : above);
            steps.add(mover.set(command.kind().table(), command.survivor(), value.build()));
        }
    }

    private static Set<Long> affiliations(List<RowStep> steps) {
        return steps.stream()
                .filter(step -> step.table().equals("core.affiliation"))
                .map(RowStep::id)
                .collect(Collectors.toSet());
    }

    private static JsonObject signpost(MergeRecords command, JsonObject survivor, Instant when) {
        return JSON.createObjectBuilder()
                .add("archived_at", when.toString())
                .add("archived_reason", "→ " + survivor.getInt("id"))
                .add("merged_into_id", command.survivor())
                .build();
    }

    private static boolean given(JsonValue value) {
        return value != null && value != JsonValue.NULL;
    }
}
