package parley.contacts.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import parley.core.record.ListColumn;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.CellType;

/** The columns of the organizations list: what it can show is what it can export. */
public enum OrganizationColumn implements ListColumn {
    NAME("name", true, CellType.TEXT, (o, c) -> o.name(c.language())),
    ACRONYM("acronym", true, CellType.TEXT, (o, c) -> o.acronym(c.language())),
    KIND("kind", true, CellType.TEXT, (o, c) -> c.texts().of(c.language(), "organization.kind." + o.kind())),
    COUNTRY("country", true, CellType.TEXT, (o, c) -> o.country(c.language())),
    CITY("city", true, CellType.TEXT, (o, c) -> o.city(c.language())),
    PEOPLE("people", true, CellType.NUMBER, (o, c) -> o.people()),
    LAST_INTERACTION("lastInteraction", true, CellType.DATE, (o, c) -> o.lastInteraction()),
    SECTORS("sectors", false, CellType.TEXT, (o, c) -> o.sectors(c.language())),
    PARENT("parent", false, CellType.TEXT, (o, c) -> o.parent(c.language())),
    WEBSITE("website", false, CellType.TEXT, (o, c) -> o.website()),
    POSTAL_ADDRESS("postalAddress", false, CellType.TEXT, (o, c) -> o.postalAddress()),
    NAME_EN("nameEn", false, CellType.TEXT, (o, c) -> o.nameEn()),
    NAME_FR("nameFr", false, CellType.TEXT, (o, c) -> o.nameFr()),
    CODE("code", false, CellType.TEXT, (o, c) -> o.code()),
    ID("id", false, CellType.NUMBER, (o, c) -> o.id());

    /** What a cell's words depend on beside the organization. */
    public record Context(Texts texts, Language language) {}

    private final String code;
    private final boolean usual;
    private final CellType type;
    private final BiFunction<OrganizationSummary, Context, Object> cell;

    OrganizationColumn(
            String code, boolean usual, CellType type, BiFunction<OrganizationSummary, Context, Object> cell) {
        this.code = code;
        this.usual = usual;
        this.type = type;
        this.cell = cell;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean usual() {
        return usual;
    }

    public CellType type() {
        return type;
    }

    /** @return {@code organization.<code>} */
    @Override
    public String titleKey() {
        return "organization." + code;
    }

    /** @return text, number or date; null where there is nothing */
    public Object of(OrganizationSummary organization, Context context) {
        return cell.apply(organization, context);
    }

    public static Optional<OrganizationColumn> byCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }

    public static List<OrganizationColumn> usualOnes() {
        return Arrays.stream(values()).filter(OrganizationColumn::usual).toList();
    }
}
