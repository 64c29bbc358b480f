package parley.missions.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.core.time.PartialDate;
import parley.core.time.VenueZones;
import parley.missions.MissionStage;
import parley.missions.mission.Direction;
import parley.missions.mission.LogMission;
import parley.missions.mission.MissionKind;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The fields of a mission while they are typed; logging and editing share them. */
public abstract class MissionForm extends Form {
    @Inject
    private MissionWords words;

    private MissionKind kind = MissionKind.TEAM_CANADA_MISSION;
    private String nameEn;
    private String nameFr;
    private Direction direction = Direction.OUT;
    private Pair lead = new Pair();
    private PartialDate start;
    private PartialDate end;
    private List<String> countries = new ArrayList<>();
    private List<Long> sectors = new ArrayList<>();
    private Pair objectives = new Pair();
    private MissionStage stage = MissionStage.PLANNING;
    private LocalDate stageEffective;
    private String stageReason;
    private String marking = "UNCLASSIFIED";
    private List<LegLine> legLines = new ArrayList<>(List.of(new LegLine()));
    private List<CountLine> countLines = new ArrayList<>();

    protected void fill(LogMission content) {
        kind = content.kind();
        nameEn = content.nameEn();
        nameFr = content.nameFr();
        direction = content.direction();
        lead = Pair.of(content.lead());
        start = content.start();
        end = content.end();
        countries = new ArrayList<>(content.countries());
        sectors = new ArrayList<>(content.sectors());
        objectives = Pair.of(content.objectives());
        stage = content.stage();
        stageReason = content.stageReason();
        marking = content.marking();
        legLines = new ArrayList<>(content.legs().stream().map(LegLine::of).toList());
        countLines =
                new ArrayList<>(content.counts().stream().map(CountLine::of).toList());
    }

    /** Lines in which nothing was typed go, so that what is refused points to the line that is seen. */
    protected LogMission command() {
        legLines.removeIf(line -> !line.written());
        countLines.removeIf(line -> !line.written());
        legLines.stream()
                .filter(line -> line.getTimeZone() == null)
                .forEach(line -> line.setTimeZone(VenueZones.proposed(
                                line.getCityEn() == null ? line.getCityFr() : line.getCityEn(),
                                words.zoneOf(line.getCountry()))
                        .orElse(null)));
        return new LogMission(
                kind,
                nameEn,
                nameFr,
                direction,
                lead.text(),
                start,
                end,
                Set.copyOf(countries),
                Set.copyOf(sectors),
                objectives.text(),
                stage,
                stageEffective,
                stageReason,
                marking,
                legLines.stream().map(LegLine::command).toList(),
                countLines.stream().map(CountLine::command).toList());
    }

    @Override
    protected String describe(String field, Object value) {
        return words.describe(field, value);
    }

    public void addLeg() {
        legLines.add(new LegLine());
        focus("legs:" + (legLines.size() - 1) + ":cityEn");
    }

    public void removeLeg(int index) {
        legLines.remove(index);
        focus(legLines.isEmpty() ? "addLeg" : "legs:" + Math.min(index, legLines.size() - 1) + ":cityEn");
    }

    public void addCount() {
        countLines.add(new CountLine());
        focus("counts:" + (countLines.size() - 1) + ":kind");
    }

    public void removeCount(int index) {
        countLines.remove(index);
        focus(countLines.isEmpty() ? "addCount" : "counts:" + Math.min(index, countLines.size() - 1) + ":kind");
    }

    public List<LegLine> getLegLines() {
        return legLines;
    }

    public List<CountLine> getCountLines() {
        return countLines;
    }

    /** @return the parties, and what else the mission names */
    public List<String> getOfferedCountries() {
        return words.partnersAnd(countries);
    }

    public Pair getLead() {
        return lead;
    }

    public Pair getObjectives() {
        return objectives;
    }

    public MissionKind getKind() {
        return kind;
    }

    public void setKind(MissionKind kind) {
        this.kind = kind;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
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

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries;
    }

    public List<Long> getSectors() {
        return sectors;
    }

    public void setSectors(List<Long> sectors) {
        this.sectors = sectors;
    }

    public MissionStage getStage() {
        return stage;
    }

    public void setStage(MissionStage stage) {
        this.stage = stage;
    }

    public LocalDate getStageEffective() {
        return stageEffective;
    }

    public void setStageEffective(LocalDate stageEffective) {
        this.stageEffective = stageEffective;
    }

    public String getStageReason() {
        return stageReason;
    }

    public void setStageReason(String stageReason) {
        this.stageReason = stageReason;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
