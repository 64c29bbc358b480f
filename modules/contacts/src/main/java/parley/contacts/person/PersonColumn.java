package parley.contacts.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;
import parley.core.record.ListColumn;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.CellType;

/** The columns of the people list: what it can show is what it can export. */
public enum PersonColumn implements ListColumn {
    NAME("name", true, CellType.TEXT, (p, c) -> p.name().filed()),
    ORGANIZATION("organization", true, CellType.TEXT, (p, c) -> p.organization(c.language())),
    TITLE("title", true, CellType.TEXT, (p, c) -> p.title(c.language())),
    COUNTRY("country", true, CellType.TEXT, (p, c) -> p.country(c.language())),
    EMAIL("email", true, CellType.TEXT, (p, c) -> p.email()),
    PHONE("phone", false, CellType.PHONE, (p, c) -> dialled(p.phones().voice())),
    CONSENT("consent", true, CellType.TEXT, (p, c) -> c.consent(p)),
    LAST_INTERACTION("lastInteraction", true, CellType.DATE, (p, c) -> p.lastInteraction()),
    MOBILE("mobile", false, CellType.PHONE, (p, c) -> dialled(p.phones().first(PhoneKind.MOBILE))),
    FAX("fax", false, CellType.PHONE, (p, c) -> dialled(p.phones().first(PhoneKind.FAX))),
    OTHER_EMAILS("otherEmails", false, CellType.TEXT, (p, c) -> addresses(p)),
    ALL_PHONES("allPhones", false, CellType.TEXT, (p, c) -> c.phones(p)),
    DEPARTMENT("department", false, CellType.TEXT, (p, c) -> p.department()),
    POSTAL_ADDRESS("postalAddress", false, CellType.TEXT, (p, c) -> p.postalAddress()),
    ORGANIZATION_ADDRESS("organizationAddress", false, CellType.TEXT, (p, c) -> p.organizationAddress()),
    ORGANIZATION_KIND(
            "organizationKind", false, CellType.TEXT, (p, c) -> c.name("organization.kind.", p.organizationKind())),
    SINCE(
            "since",
            false,
            CellType.TEXT,
            (p, c) -> p.since() == null ? null : p.since().toString()),
    SECTORS("sectors", false, CellType.TEXT, (p, c) -> p.sectors(c.language())),
    COUNCILS("councils", false, CellType.TEXT, (p, c) -> p.councils(c.language())),
    TAGS("tags", false, CellType.TEXT, (p, c) -> p.tags(c.language())),
    LANGUAGE("language", false, CellType.TEXT, (p, c) -> c.name("language.", p.language())),
    HONORIFIC("honorific", false, CellType.TEXT, (p, c) -> p.honorific(c.language())),
    FORM_OF_ADDRESS("formOfAddress", false, CellType.TEXT, (p, c) -> p.formOfAddress(c.language())),
    GIVEN_NAME("givenName", false, CellType.TEXT, (p, c) -> p.name().given()),
    FAMILY_NAME("familyName", false, CellType.TEXT, (p, c) -> p.name().family()),
    NAME_ORDER(
            "nameOrder",
            false,
            CellType.TEXT,
            (p, c) -> c.name("person.nameOrder.", p.name().order())),
    ID("id", false, CellType.NUMBER, (p, c) -> p.id());

    /** What a cell's words depend on beside the person. */
    public record Context(Texts texts, Language language) {
        String name(String prefix, Enum<?> constant) {
            return constant == null ? null : texts.of(language, prefix + constant.name());
        }

        String consent(PersonSummary person) {
            return texts.of(language, "consent.answer." + person.consent().answer());
        }

        String phones(PersonSummary person) {
            Phones phones = person.allPhones();
            return phones.lines().isEmpty()
                    ? null
                    : phones.lines().stream()
                            .map(line -> name("phone.kind.", line.kind()) + " "
                                    + line.number().dialled())
                            .collect(Collectors.joining("; "));
        }
    }

    private final String code;
    private final boolean usual;
    private final CellType type;
    private final BiFunction<PersonSummary, Context, Object> cell;

    PersonColumn(String code, boolean usual, CellType type, BiFunction<PersonSummary, Context, Object> cell) {
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

    /** @return {@code person.<code>} */
    @Override
    public String titleKey() {
        return "person." + code;
    }

    /** @return text, number or date; null where there is nothing */
    public Object of(PersonSummary person, Context context) {
        return cell.apply(person, context);
    }

    public static Optional<PersonColumn> byCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }

    public static List<PersonColumn> usualOnes() {
        return Arrays.stream(values()).filter(PersonColumn::usual).toList();
    }

    /** @return whether the list has to ask for what reaches people beside their main affiliation */
    public static boolean beyondMain(Collection<PersonColumn> columns) {
        return columns.contains(OTHER_EMAILS) || columns.contains(ALL_PHONES);
    }

    private static String addresses(PersonSummary person) {
        return person.otherEmails().isEmpty()
                ? null
                : person.otherEmails().stream().map(OtherReach.Email::address).collect(Collectors.joining("; "));
    }

    private static String dialled(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::dialled).orElse(null);
    }
}
