package parley.contacts.web;

import java.io.Serializable;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.core.text.Language;

/** Another name while it is typed; a line without a name is none. */
public class AliasLine implements Serializable {
    private String name;
    private AliasKind kind = AliasKind.ALIAS;
    private Language language;

    static AliasLine of(LogAlias alias) {
        AliasLine line = new AliasLine();
        line.name = alias.name();
        line.kind = alias.kind();
        line.language = alias.language();
        return line;
    }

    boolean written() {
        return name != null && !name.isBlank();
    }

    LogAlias command() {
        return new LogAlias(name, kind, language);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AliasKind getKind() {
        return kind;
    }

    public void setKind(AliasKind kind) {
        this.kind = kind;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
