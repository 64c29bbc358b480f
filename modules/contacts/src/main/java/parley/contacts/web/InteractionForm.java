package parley.contacts.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionTheme;
import parley.contacts.interaction.LogInteraction;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.ui.form.ActionLine;
import parley.ui.form.Form;

/** The fields of an interaction while they are typed; logging and editing share them. */
public abstract class InteractionForm extends Form {
    @Inject
    private transient CommandWords words;

    private PartialDate day;
    private InteractionKind kind = InteractionKind.MEETING;
    private InteractionTheme theme = InteractionTheme.RELATIONS;
    private String subject;
    private String notes;
    private Language language = Callers.current().language();
    private String marking = Marking.UNCLASSIFIED;
    private final List<RefLine> people = new ArrayList<>(List.of(new RefLine()));
    private final List<RefLine> organizations = new ArrayList<>(List.of(new RefLine()));
    private final List<OfficialLine> officials = new ArrayList<>(List.of(new OfficialLine()));
    private final List<LinkLine> links = new ArrayList<>(List.of(new LinkLine()));
    private final List<ActionLine> actionLines = new ArrayList<>(List.of(new ActionLine()));

    protected void fill(LogInteraction content) {
        day = content.day();
        kind = content.kind();
        theme = content.theme();
        subject = content.subject();
        notes = content.notes();
        language = content.language();
        marking = content.marking();
        fill(people, content.personIds());
        fill(organizations, content.organizationIds());
        officials.clear();
        content.officials().forEach(official -> officials.add(new OfficialLine(official)));
        officials.add(new OfficialLine());
    }

    /** @param personId an official who took part; null adds nobody */
    protected void by(Long personId) {
        if (personId != null) {
            officials.add(0, new OfficialLine(personId));
        }
    }

    /** @param visible the linked records that the writer may know of; the others stay linked unseen */
    protected void link(Collection<RecordRef> visible) {
        links.clear();
        visible.forEach(ref -> links.add(new LinkLine(ref.key())));
        links.add(new LinkLine());
    }

    protected LogInteraction command() {
        return new LogInteraction(
                day,
                kind,
                theme,
                subject,
                notes,
                language,
                ids(people),
                ids(organizations),
                officials.stream()
                        .filter(line -> line.getId() != null)
                        .map(OfficialLine::command)
                        .toList(),
                links.stream()
                        .flatMap(line -> RecordRef.read(line.getKey()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                marking,
                actionLines.stream()
                        .filter(ActionLine::written)
                        .map(ActionLine::command)
                        .toList());
    }

    private static void fill(List<RefLine> lines, Collection<Long> ids) {
        lines.clear();
        ids.forEach(id -> lines.add(new RefLine(id)));
        lines.add(new RefLine());
    }

    private static Set<Long> ids(List<RefLine> lines) {
        return lines.stream()
                .map(RefLine::getId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    protected void with(Long personId, Long organizationId) {
        if (personId != null) {
            fill(people, List.of(personId));
        }
        if (organizationId != null) {
            fill(organizations, List.of(organizationId));
        }
    }

    public void addPerson() {
        people.add(new RefLine());
        focusLast("people", people, "ref_input");
    }

    public void addOrganization() {
        organizations.add(new RefLine());
        focusLast("organizations", organizations, "ref_input");
    }

    public void addOfficial() {
        officials.add(new OfficialLine());
        focusLast("officials", officials, "ref_input");
    }

    public void addLink() {
        links.add(new LinkLine());
        focusLast("links", links, "ref_input");
    }

    public void addAction() {
        actionLines.add(new ActionLine());
        focusLast("actions", actionLines, "text");
    }

    public List<RefLine> getPeople() {
        return people;
    }

    public List<RefLine> getOrganizations() {
        return organizations;
    }

    public List<OfficialLine> getOfficials() {
        return officials;
    }

    public List<LinkLine> getLinks() {
        return links;
    }

    public List<ActionLine> getActionLines() {
        return actionLines;
    }

    public PartialDate getDay() {
        return day;
    }

    public void setDay(PartialDate day) {
        this.day = day;
    }

    public InteractionKind getKind() {
        return kind;
    }

    public void setKind(InteractionKind kind) {
        this.kind = kind;
    }

    public InteractionTheme getTheme() {
        return theme;
    }

    public void setTheme(InteractionTheme theme) {
        this.theme = theme;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
