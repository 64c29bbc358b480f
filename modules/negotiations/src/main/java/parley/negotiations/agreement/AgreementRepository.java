package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Agreements and what was published about them. */
@ApplicationScoped
class AgreementRepository {
    private static final String SOURCED =
            "x.source_en, x.source_fr, x.fr_origin, x.confidence, x.confidence_note_en, x.confidence_note_fr";

    private static final ListSql AGREEMENTS = facts(
            "x.id, x.code, x.name_en, x.name_fr, x.acronym_en, x.acronym_fr, coalesce((select s.status"
                    + " from negotiations.agreement_status s where s.agreement_id = x.id and s.effective <= :today"
                    + " order by s.effective desc, s.source_en is null desc, s.id desc limit 1), x.status)",
            "negotiations.agreement x",
            "x.code");
    private static final ListSql ALIASES = facts(
            "x.name, x.language, x.note_en, x.note_fr",
            "negotiations.agreement_alias x",
            "x.language nulls last, x.name");
    private static final ListSql TARGETS = facts(
            "x.stated_date, x.stated_precision, cast(null as text), x.text_en, x.text_fr, x.note_en, x.note_fr",
            "negotiations.target x",
            "x.position");
    private static final ListSql EVENTS = facts(
            "x.date, x.precision, x.kind, x.text_en, x.text_fr, cast(null as text), cast(null as text)",
            "negotiations.timeline_event x",
            "x.position");
    private static final ListSql MEASURES = facts(
            "x.code, x.label_en, x.label_fr, x.value, x.out_of, x.unit, x.qualifier, x.qualifier_en, x.qualifier_fr, x.date,"
                    + " x.precision, r.code, r.label_en, r.label_fr",
            "negotiations.published_measure x left join negotiations.round r on r.id = x.round_id",
            "x.date desc");

    @PersistenceContext
    private EntityManager em;

    /** @param today the status is that of this day */
    List<AgreementCard> all(LocalDate today) {
        return AGREEMENTS.all(
                em::createNativeQuery, new Conditions().with("today", today), Paging.first(), this::agreement);
    }

    /** @return those of which a name, acronym or alias holds the words */
    List<AgreementCard> named(String words, LocalDate today) {
        Conditions conditions = new Conditions()
                .with("today", today)
                .words(
                        spaced("x.name_en || ' ' || x.name_fr || ' ' || x.acronym_en || ' ' || x.acronym_fr") + " like "
                                + spaced(":words")
                                + " or exists (select 1 from negotiations.agreement_alias a where a.agreement_id = x.id"
                                + " and " + spaced("a.name") + " like " + spaced(":words") + ")",
                        "words",
                        words);
        return AGREEMENTS.all(em::createNativeQuery, conditions, Paging.first(), this::agreement);
    }

    /** Names are found with and without their hyphens and dashes. */
    private static String spaced(String text) {
        return "translate(core.norm(" + text + "), '-–', '  ')";
    }

    List<DatedFact> targets(long agreementId) {
        return of(TARGETS, agreementId, AgreementRepository::fact);
    }

    List<DatedFact> events(long agreementId) {
        return of(EVENTS, agreementId, AgreementRepository::fact);
    }

    List<PublishedMeasure> measures(long agreementId) {
        return of(MEASURES, agreementId, AgreementRepository::measure);
    }

    private <T> List<T> of(ListSql facts, long agreementId, Function<Row, T> each) {
        Conditions conditions = new Conditions().and("x.agreement_id = :agreement", "agreement", agreementId);
        return facts.all(em::createNativeQuery, conditions, Paging.first(), each);
    }

    private static ListSql facts(String columns, String from, String order) {
        return new ListSql(columns + ", " + SOURCED, from, Map.of(), order, "x.id");
    }

    private AgreementCard agreement(Row row) {
        long id = row.id();
        return new AgreementCard(
                id,
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                sourced(row),
                of(ALIASES, id, AgreementRepository::alias));
    }

    private static AgreementCard.Alias alias(Row row) {
        return new AgreementCard.Alias(row.text(), row.text(), row.text(), row.text(), sourced(row));
    }

    private static DatedFact fact(Row row) {
        return new DatedFact(
                row.partialDate(), row.text(), row.text(), row.text(), row.text(), row.text(), sourced(row));
    }

    private static PublishedMeasure measure(Row row) {
        return new PublishedMeasure(
                row.text(),
                row.text(),
                row.text(),
                row.decimal(),
                row.decimal(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                sourced(row));
    }

    static Sourced sourced(Row row) {
        return new Sourced(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    }
}
