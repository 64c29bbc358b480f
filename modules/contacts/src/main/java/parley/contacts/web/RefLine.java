package parley.contacts.web;

import java.io.Serializable;

/** One person or organization of the directory while it is looked up; an empty line is none. */
public class RefLine implements Serializable {
    private Long id;

    public RefLine() {}

    RefLine(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
