package parley.contacts.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.directory.LogAlias;
import parley.core.marking.Marking;
import parley.core.text.Language;
import parley.ui.form.Form;

/** The fields that a person and an organization have alike, while they are typed. */
public class DirectoryFields implements Serializable {
    private Long countryId;
    private String countryOther;
    private Set<Long> sectorIds = new LinkedHashSet<>();
    private String notes;
    private Language notesLanguage = Callers.current().language();
    private String marking = Marking.UNCLASSIFIED;
    private final List<AliasLine> aliases = new ArrayList<>(List.of(new AliasLine()));

    void fillPlace(Long country, String other, Set<Long> sectors) {
        countryId = country;
        countryOther = other;
        sectorIds = new LinkedHashSet<>(sectors);
    }

    /** @param language null keeps the reader's, for notes yet to be written */
    void fillNotes(String text, Language language, String marked) {
        notes = text;
        notesLanguage = language == null ? notesLanguage : language;
        marking = marked;
    }

    /** Fills the lines, with an empty one at the end. */
    void fillAliases(List<LogAlias> stored) {
        aliases.clear();
        stored.stream().map(AliasLine::of).forEach(aliases::add);
        aliases.add(new AliasLine());
    }

    List<LogAlias> aliasCommands() {
        return aliases.stream()
                .filter(AliasLine::written)
                .map(AliasLine::command)
                .toList();
    }

    public void addAlias() {
        aliases.add(new AliasLine());
        Form.focusLast("aliases", aliases, "name");
    }

    public List<AliasLine> getAliases() {
        return aliases;
    }

    public Long getCountryId() {
        return countryId;
    }

    public void setCountryId(Long countryId) {
        this.countryId = countryId;
    }

    public String getCountryOther() {
        return countryOther;
    }

    public void setCountryOther(String countryOther) {
        this.countryOther = countryOther;
    }

    public Set<Long> getSectorIds() {
        return sectorIds;
    }

    public void setSectorIds(Set<Long> sectorIds) {
        this.sectorIds = sectorIds;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Language getNotesLanguage() {
        return notesLanguage;
    }

    public void setNotesLanguage(Language notesLanguage) {
        this.notesLanguage = notesLanguage;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
