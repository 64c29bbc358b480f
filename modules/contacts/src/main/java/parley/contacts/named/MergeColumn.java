package parley.contacts.named;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import parley.core.text.Language;
import parley.exchange.CellType;

/** The columns of a mail-merge file. */
public enum MergeColumn {
    SALUTATION("salutation", true, (m, l) -> m.salutation(l)),
    HONORIFIC("honorific", true, (m, l) -> m.honorific(m.language() == null ? l : m.language())),
    NAME("name", true, (m, l) -> m.name().asUsed()),
    GIVEN_NAME("givenName", true, (m, l) -> m.name().given()),
    FAMILY_NAME("familyName", true, (m, l) -> m.name().family()),
    TITLE("title", true, (m, l) -> m.title(m.language() == null ? l : m.language())),
    ORGANIZATION("organization", true, (m, l) -> m.organization(m.language() == null ? l : m.language())),
    COUNTRY("country", true, (m, l) -> m.country(m.language() == null ? l : m.language())),
    EMAIL("email", true, (m, l) -> m.email()),
    LANGUAGE(
            "language",
            true,
            (m, l) -> m.language() == null ? null : m.language().code()),
    STATUS("status", false, (m, l) -> m.status() == null ? null : m.status().name()),
    STATUS_DAY("statusDay", false, CellType.DATE, (m, l) -> m.statusDay()),
    ADDED_REASON("addedReason", false, (m, l) -> m.addedReason()),
    ID("id", false, CellType.NUMBER, (m, l) -> m.id());

    private final String code;
    private final boolean usual;
    private final CellType type;
    private final BiFunction<MemberSummary, Language, Object> cell;

    MergeColumn(String code, boolean usual, BiFunction<MemberSummary, Language, Object> cell) {
        this(code, usual, CellType.TEXT, cell);
    }

    MergeColumn(String code, boolean usual, CellType type, BiFunction<MemberSummary, Language, Object> cell) {
        this.code = code;
        this.usual = usual;
        this.type = type;
        this.cell = cell;
    }

    public String code() {
        return code;
    }

    public boolean usual() {
        return usual;
    }

    public CellType type() {
        return type;
    }

    public String titleKey() {
        return "mailMerge." + code;
    }

    /** @param otherwise for those whose language is not known */
    public Object of(MemberSummary member, Language otherwise) {
        return cell.apply(member, otherwise);
    }

    public static Optional<MergeColumn> byCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }
}
