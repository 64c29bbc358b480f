package parley.contacts.web;

import java.io.Serializable;

/** One round, meeting or mission while it is looked up, as {@code RecordRef.key} writes it; an empty line is none. */
public class LinkLine implements Serializable {
    private String key;

    public LinkLine() {}

    LinkLine(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
