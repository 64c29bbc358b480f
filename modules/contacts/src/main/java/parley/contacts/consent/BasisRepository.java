package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import parley.core.record.Row;

/** Purposes and bases, as the administrator keeps them. */
@ApplicationScoped
class BasisRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return in their order */
    @SuppressWarnings("unchecked")
    List<Purpose> purposes() {
        List<Object[]> rows = em.createNativeQuery("select code, name_en, name_fr, needs_basis, why_en, why_fr"
                        + " from contacts.purpose order by position, code")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Purpose(row.text(), row.text(), row.text(), row.flag(), row.text(), row.text()))
                .toList();
    }

    /** @return in their order */
    @SuppressWarnings("unchecked")
    List<Basis> bases() {
        List<Object[]> rows = em.createNativeQuery("select code, name_en, name_fr, short_en, short_fr, months, allows,"
                        + " needs_evidence, checked_by, checked_on, version from contacts.consent_basis"
                        + " order by position, code")
                .getResultList();
        return rows.stream().map(Row::new).map(BasisRepository::basis).toList();
    }

    /** @return false where somebody else saved it since */
    boolean write(String code, int version, EditBasis command) {
        return em.createNativeQuery("update contacts.consent_basis set name_en = ?3, name_fr = ?4,"
                                + " months = cast(?5 as int), checked_by = ?6, checked_on = cast(?7 as date),"
                                + " version = version + 1 where code = ?1 and version = ?2")
                        .setParameter(1, code)
                        .setParameter(2, version)
                        .setParameter(3, command.nameEn().strip())
                        .setParameter(4, command.nameFr().strip())
                        .setParameter(5, command.months())
                        .setParameter(6, command.checkedBy())
                        .setParameter(7, command.checkedOn())
                        .executeUpdate()
                == 1;
    }

    private static Basis basis(Row row) {
        return new Basis(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.flag(),
                row.flag(),
                row.text(),
                row.date(),
                row.integer());
    }
}
