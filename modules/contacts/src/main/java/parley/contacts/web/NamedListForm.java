package parley.contacts.web;

import parley.contacts.named.LogList;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.ui.form.Form;

/** The fields of a named list while they are typed; making and editing share them. */
public abstract class NamedListForm extends Form {
    private String name;
    private Language language = Callers.current().language();
    private String purpose;
    private boolean shared = true;

    protected void fill(LogList content) {
        name = content.name();
        language = content.language();
        purpose = content.purpose();
        shared = content.shared();
    }

    protected LogList command() {
        return new LogList(name, language, purpose, shared);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
