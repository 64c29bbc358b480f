package parley.missions.web;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import parley.core.time.PartialDate;
import parley.missions.mission.LogLeg;
import parley.ui.form.Pair;

/** One leg while it is typed; a line in which nothing was typed is none. */
public class LegLine implements Serializable {
    private Long id;
    private String cityEn;
    private String cityFr;
    private String country;
    private String timeZone;
    private PartialDate start;
    private PartialDate end;
    private Pair partners = new Pair();

    static LegLine of(LogLeg leg) {
        LegLine line = new LegLine();
        line.id = leg.id();
        line.cityEn = leg.cityEn();
        line.cityFr = leg.cityFr();
        line.country = leg.country();
        line.timeZone = leg.timeZone();
        line.start = leg.start();
        line.end = leg.end();
        line.partners = Pair.of(leg.partners());
        return line;
    }

    boolean written() {
        return Stream.of(cityEn, cityFr, country, timeZone, start, end).anyMatch(Objects::nonNull)
                || !partners.text().isEmpty();
    }

    LogLeg command() {
        return new LogLeg(id, cityEn == null ? cityFr : cityEn, cityFr, country, timeZone, start, end, partners.text());
    }

    public Pair getPartners() {
        return partners;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getCityFr() {
        return cityFr;
    }

    public void setCityFr(String cityFr) {
        this.cityFr = cityFr;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public PartialDate getStart() {
        return start;
    }

    public void setStart(PartialDate start) {
        this.start = start;
    }

    public PartialDate getEnd() {
        return end;
    }

    public void setEnd(PartialDate end) {
        this.end = end;
    }
}
