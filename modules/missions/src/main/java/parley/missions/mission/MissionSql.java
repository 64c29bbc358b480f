package parley.missions.mission;

import java.util.List;
import java.util.Map;
import parley.core.record.ListSql;
import parley.core.record.Row;
import parley.missions.MissionStage;

/** The lists of missions and of their parts in SQL, and how their rows are read. */
final class MissionSql {
    static final ListSql LIST = new ListSql(
            "m.id, m.code, m.name_en, m.name_fr, m.kind, m.direction, m.start_date, m.start_precision, m.end_date,"
                    + " m.end_precision, p.place_en, p.place_fr,"
                    + " (select string_agg(c.country, ' ' order by c.country) from missions.mission_country c"
                    + "   where c.mission_id = m.id),"
                    + " (select l.time_zone from missions.leg l where l.mission_id = m.id order by l.position limit 1),"
                    + " s.stage, s.effective, m.marking, m.published,"
                    + " (select count(*) from missions.company c join lateral (select x.status from missions.company_status x"
                    + "   where x.company_id = c.id and x.effective <= cast(:asOf as date)"
                    + "   order by x.effective desc, x.id desc limit 1) x on true"
                    + "   where c.mission_id = m.id and x.status = 'ACCEPTED'),"
                    + " (select count(*) from missions.outcome o where o.mission_id = m.id and exists (select 1"
                    + "   from missions.outcome_stage x where x.outcome_id = o.id and x.effective <= cast(:asOf as date))"
                    + "   and o.archived_at is null), m.archived_at is not null",
            "missions.mission m"
                    + " left join lateral (select string_agg(l.city_en, ', ' order by l.position) as place_en,"
                    + "   string_agg(l.city_fr, ', ' order by l.position) as place_fr"
                    + "   from missions.leg l where l.mission_id = m.id) p on true"
                    + " left join lateral (select x.stage, x.effective from missions.mission_stage x where x.mission_id = m.id"
                    + "   and x.effective <= cast(:asOf as date) order by x.effective desc, x.origin, x.id desc limit 1) s on true",
            Map.of(
                    "code", "m.code #dir",
                    "nameEn", "core.norm(m.name_en) #dir",
                    "nameFr", "core.norm(m.name_fr) #dir",
                    "start", "m.start_date #dir nulls last",
                    "placeEn", "core.norm(p.place_en) #dir nulls last",
                    "placeFr", "core.norm(p.place_fr) #dir nulls last",
                    "direction", "m.direction #dir",
                    "stage",
                            "array_position(array['PLANNING', 'RECRUITING', 'CONFIRMED', 'UNDER_WAY', 'COMPLETED',"
                                    + " 'FOLLOW_UP', 'CLOSED', 'CANCELLED'], s.stage) #dir nulls last"),
            "m.start_date desc nulls first",
            "m.id");

    static final ListSql STAGES = new ListSql(
            "s.id, s.stage, s.effective, s.origin = 'REPORTED', s.reason, s.source_en, s.source_fr, s.entered_at",
            "missions.mission_stage s",
            Map.of(),
            "s.effective, s.origin desc",
            "s.id");

    static final ListSql LEGS = new ListSql(
            "l.id, l.position, l.city_en, l.city_fr, l.country, l.time_zone, l.start_date, l.start_precision,"
                    + " l.end_date, l.end_precision, l.partners_en, l.partners_fr, l.partners_source, l.fr_origin is not null,"
                    + " l.source_en, l.source_fr, l.source_urls, l.confidence, l.confidence_note_en, l.confidence_note_fr",
            "missions.leg l",
            Map.of(),
            "l.position",
            "l.id");

    static final ListSql COUNTS = new ListSql(
            "c.id, c.kind, c.value, c.qualifier, c.label_en, c.label_fr, c.code is not null,"
                    + " c.source_en, c.source_fr, c.source_urls, c.confidence, c.confidence_note_en, c.confidence_note_fr",
            "missions.published_count c",
            Map.of(),
            "c.code is null",
            "c.id");

    static final ListSql PUBLISHED = new ListSql(
            "p.name_en, p.name_fr, p.name_fr_origin, p.lead_en, p.lead_fr, p.start_date, p.start_precision, p.end_date,"
                    + " p.end_precision, p.sectors_en, p.sectors_fr, p.results_en, p.results_fr, p.fr_origin,"
                    + " p.source_en, p.source_fr, p.source_urls, p.confidence, p.confidence_note_en, p.confidence_note_fr",
            "missions.published_mission p",
            Map.of(),
            "p.mission_id",
            "p.mission_id");

    private MissionSql() {}

    static MissionSummary summary(Row row) {
        return new MissionSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(MissionKind.class),
                row.constant(Direction.class),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                codes(row.text()),
                row.text(),
                row.constant(MissionStage.class),
                row.date(),
                row.text(),
                row.flag(),
                row.count(),
                row.count(),
                row.flag());
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    static StageEntry stage(Row row) {
        return new StageEntry(
                row.id(),
                row.constant(MissionStage.class),
                row.date(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.instant());
    }

    static LegSummary leg(Row row) {
        return new LegSummary(
                row.id(),
                row.integer(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.partialDate(),
                row.partialDate(),
                row.bilingual(),
                row.flag() ? source(row) : null);
    }

    static CountSummary count(Row row) {
        return new CountSummary(
                row.id(),
                row.constant(CountKind.class),
                row.integer(),
                row.constant(CountQualifier.class),
                row.text(),
                row.text(),
                row.flag(),
                source(row));
    }

    static PublishedMission published(Row row) {
        return new PublishedMission(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                source(row));
    }

    private static Published source(Row row) {
        return new Published(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    }
}
