package parley.missions.web;

import java.io.Serializable;
import parley.missions.mission.CountKind;
import parley.missions.mission.CountQualifier;
import parley.missions.mission.LogCount;

/** One published count while it is typed; a line without a number, a source and an address is none. */
public class CountLine implements Serializable {
    private Long id;
    private CountKind kind = CountKind.DELEGATES;
    private CountQualifier qualifier;
    private Integer value;
    private String source;
    private String url;

    static CountLine of(LogCount count) {
        CountLine line = new CountLine();
        line.id = count.id();
        line.kind = count.kind();
        line.qualifier = count.qualifier();
        line.value = count.value();
        line.source = count.source();
        line.url = count.url();
        return line;
    }

    boolean written() {
        return value != null || source != null || url != null;
    }

    LogCount command() {
        return new LogCount(id, kind, value, qualifier, source, url);
    }

    public CountKind getKind() {
        return kind;
    }

    public void setKind(CountKind kind) {
        this.kind = kind;
    }

    public CountQualifier getQualifier() {
        return qualifier;
    }

    public void setQualifier(CountQualifier qualifier) {
        this.qualifier = qualifier;
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
