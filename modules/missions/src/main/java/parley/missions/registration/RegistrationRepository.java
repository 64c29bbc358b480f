package parley.missions.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.Row;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/** What imports of registrations ask of the directory and of missions, and take back. */
@ApplicationScoped
class RegistrationRepository {
    /** A line of a company with all that hangs on it; its version moves with edits that are taken back too. */
    private static final String COMPANY = "select cast(jsonb_build_object('company', to_jsonb(c) - 'version' - 'edits',"
            + " 'ownership', coalesce((select jsonb_agg(o.ownership order by o.ownership) from missions.company_ownership o"
            + " where o.company_id = c.id), '[]'), 'statuses', coalesce((select jsonb_agg(to_jsonb(h) order by h.id) from"
            + " missions.company_status h where h.company_id = c.id), '[]')) as text) from missions.company c where c.id = ?1";

    private static final String DELEGATE =
            "select cast(to_jsonb(d) - 'version' as text) from missions.delegate d where d.id = ?1";

    @PersistenceContext
    private EntityManager em;

    /**
     * Where somebody belongs.
     *
     * @param title there
     */
    record Place(long organization, BilingualText title) {}

    /** @return the line of one of the organizations on a mission's list */
    Optional<Long> company(long mission, Collection<Long> organizations) {
        return first(
                "select id from missions.company where mission_id = ?1 and organization_id = any (cast(string_to_array(?2, ',')"
                        + " as bigint[])) order by id",
                mission,
                organizations.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** @return the line of a person on a mission, also of one who was taken off it */
    Optional<Long> delegate(long mission, long person) {
        return first("select id from missions.delegate where mission_id = ?1 and person_id = ?2", mission, person);
    }

    /** @return the affiliation that a row speaks of: the one whose organization is called most like it; empty for people of none */
    @SuppressWarnings("unchecked")
    Optional<Place> place(long person, String organization) {
        return ((Stream<Object[]>) em.createNativeQuery("select o.id, a.title_en, a.title_fr from core.affiliation a"
                                + " join core.organization o on o.id = a.organization_id left join core.organization_alias n"
                                + " on n.organization_id = o.id where a.person_id = ?1 order by greatest("
                                + " similarity(core.norm(o.name_en), core.norm(?2)), similarity(core.norm(o.name_fr), core.norm(?2)),"
                                + " similarity(core.norm(n.name), core.norm(?2))) desc nulls last,"
                                + " (a.title_en is null and a.title_fr is null), a.main desc, a.id limit 1")
                        .setParameter(1, person)
                        .setParameter(2, organization)
                        .getResultStream())
                .map(Row::new)
                .map(row -> new Place(row.id(), title(row.text(), row.text())))
                .findFirst();
    }

    /** @return the name of the organization that a person belongs to today, where there is only one */
    Optional<String> onlyPlace(long person) {
        return first(
                "select min(coalesce(o.name_en, o.name_fr)) from core.affiliation a join core.organization o on o.id ="
                        + " a.organization_id where a.person_id = ?1 and a.to_date is null having count(distinct o.id) = 1",
                person);
    }

    private static BilingualText title(String en, String fr) {
        return BilingualText.of(en, fr, en == null && fr != null ? Language.FR : Language.EN);
    }

    Optional<String> image(String kind, long id) {
        return first(kind.equals(RegistrationsRun.DELEGATE) ? DELEGATE : COMPANY, id);
    }

    /** @return whether anybody travels for the company but those delegates */
    boolean hasOthers(long company, List<Long> delegates) {
        return first(
                        "select id from missions.delegate where company_id = ?1 and id <> all (cast(string_to_array(?2, ',') as"
                                + " bigint[])) limit 1",
                        company,
                        delegates.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .isPresent();
    }

    void deleteDelegate(long id) {
        run("delete from missions.delegate where id = ?1", id);
    }

    void deleteCompany(long id) {
        run("delete from missions.company_status where company_id = ?1", id);
        run("delete from missions.company_ownership where company_id = ?1", id);
        run("delete from missions.company where id = ?1", id);
    }

    /** Writes a line of a company as an image has it; statuses that were added since go. */
    void restoreCompany(long id, String image) {
        run(
                "update missions.company c set (size, province, sector_id, note) = (select x.size, x.province, x.sector_id,"
                        + " x.note from jsonb_populate_record(cast(null as missions.company), cast(?2 as jsonb) -> 'company') x),"
                        + " edits = c.edits + 1, version = c.version + 1 where c.id = ?1",
                id,
                image);
        run(
                "delete from missions.company_status h where h.company_id = ?1 and not exists (select 1 from"
                        + " jsonb_array_elements(cast(?2 as jsonb) -> 'statuses') s where (s ->> 'id')::bigint = h.id)",
                id,
                image);
        run("delete from missions.company_ownership where company_id = ?1", id);
        run(
                "insert into missions.company_ownership (company_id, ownership) select ?1, o from"
                        + " jsonb_array_elements_text(cast(?2 as jsonb) -> 'ownership') o",
                id,
                image);
    }

    private void run(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> first(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return ((Stream<T>) query.getResultStream()).findFirst();
    }
}
