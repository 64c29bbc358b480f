package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.membership.MembershipClass;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipRole;
import parley.contacts.membership.MembershipSummary;
import parley.contacts.membership.Term;
import parley.core.access.Callers;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.form.DirectoryBean;
import parley.ui.format.FormatBean;

/** Terms on councils in the reader's words. */
@Named("memberships")
@RequestScoped
public class MembershipWords {
    @Inject
    private DirectoryBean directory;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    /** @return “CABC – Amélie Exemple” */
    public String title(MembershipSummary membership) {
        return membership.councilShort(reader()) + " – " + member(membership);
    }

    /** @return the person, else the organization */
    public String member(MembershipSummary membership) {
        return membership.person() == null
                ? membership.organization(reader())
                : membership.person().asUsed();
    }

    /** @return “member, agri-food committee” */
    public String role(MembershipSummary membership) {
        String role = text("membership.role." + membership.role());
        String detail = membership.detail(reader());
        return detail == null ? role : role + ", " + detail;
    }

    /** @return “1 June 2023 to 31 May 2026”, “since 2022”, or that the dates are not known */
    public String period(MembershipSummary membership) {
        String period = new Periods(texts, reader()).of(membership.from(), membership.to());
        return period.isEmpty() ? text("membership.datesUnknown") : period;
    }

    /** @return “ends in 65 days”, “current”, “ended” */
    public String state(MembershipSummary membership) {
        Term term = membership.term(format.today());
        return term == Term.ENDING
                ? text("membership.endsIn", membership.daysLeft(format.today()))
                : text("membership.term." + term);
    }

    /** @return the sign of {@code my:status} */
    public String sign(MembershipSummary membership) {
        return switch (membership.term(format.today())) {
            case CURRENT -> "ok";
            case ENDING -> "soon";
            case UPCOMING -> "plan";
            case ENDED -> "none";
        };
    }

    public MembershipRole[] getRoles() {
        return MembershipRole.values();
    }

    public MembershipClass[] getClasses() {
        return MembershipClass.values();
    }

    public Term[] getTerms() {
        return Term.values();
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> of(MembershipCriteria criteria) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "q", criteria.q());
        put(words, "council", directory.organizationName(criteria.councilId()));
        put(words, "organization", directory.organizationName(criteria.organizationId()));
        put(words, "person", directory.personName(criteria.personId()));
        put(words, "role", name("membership.role.", criteria.role()));
        put(words, "class", name("membership.class.", criteria.memberClass()));
        put(words, "term", name("membership.term.", criteria.term()));
        if (criteria.state() != RecordState.ACTIVE) {
            words.put("state", text("recordState." + criteria.state()));
        }
        return words;
    }

    private void put(Map<String, String> words, String parameter, String value) {
        if (value != null && !value.isEmpty()) {
            words.put(parameter, text("listMemberships.is." + parameter, value));
        }
    }

    private String name(String prefix, Enum<?> constant) {
        return constant == null ? null : text(prefix + constant.name());
    }

    private String text(String key, Object... arguments) {
        return texts.of(reader(), key, arguments);
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
