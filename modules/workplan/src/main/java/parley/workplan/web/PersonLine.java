package parley.workplan.web;

import java.io.Serializable;

/** One person of the directory while they are looked up; an empty line is none. */
public class PersonLine implements Serializable {
    private Long id;

    public PersonLine() {}

    PersonLine(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
