package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.contacts.named.ListSource;
import parley.contacts.organization.OrganizationSource;
import parley.contacts.person.PersonColumn;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSummary;
import parley.contacts.person.PersonWords;
import parley.core.access.Callers;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;
import parley.core.record.Page;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.CellType;
import parley.ui.form.DirectoryBean;
import parley.ui.list.Cell;
import parley.ui.list.ListParameters;
import parley.ui.list.ListRow;
import parley.ui.list.ShownColumns;
import parley.ui.list.ViewsBean;

/** The people list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListPeopleBacking {
    @Inject
    private PersonService people;

    @Inject
    private PersonWords words;

    @Inject
    private ListParameters parameters;

    @Inject
    private DirectoryBean directory;

    @Inject
    private TagsBean tags;

    @Inject
    private ViewsBean views;

    @Inject
    private ConsentWords consents;

    @Inject
    private Texts texts;

    private Page<PersonSummary> page;
    private ShownColumns<PersonColumn> columns;
    private Map<String, String> said;

    public Page<PersonSummary> getPage() {
        if (page == null) {
            page = people.find(criteria(), getColumns().shown(), parameters.paging());
        }
        return page;
    }

    private PersonCriteria criteria() {
        return PersonCriteria.read(parameters.filters(Map.of(
                "country", directory::isParty,
                "sector", directory::isSector,
                "purpose", consents::isPurpose,
                "organization", parameters.record(OrganizationSource.KIND),
                "council", parameters.record(OrganizationSource.KIND),
                "tag", tags::isTag,
                "list", parameters.record(ListSource.KIND))));
    }

    /** @return what the export of this list needs: its criteria and its order */
    public Map<String, String> getCriteria() {
        return parameters.sorted(criteria().parameters());
    }

    /** @return the criteria as they go on in an address, each with an ampersand before it */
    public String getQuery() {
        return criteria().parameters().entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        if (said == null) {
            said = words.of(criteria(), reader());
        }
        return said;
    }

    /** @return as the address says, else as the account keeps them, else the usual ones */
    public ShownColumns<PersonColumn> getColumns() {
        if (columns == null) {
            columns = parameters.columns(List.of(PersonColumn.values()), views::getColumns);
        }
        return columns;
    }

    /** @return the key to sort the column by, or an empty text */
    public String sortKey(PersonColumn column) {
        return switch (column) {
            case ORGANIZATION, COUNTRY, LAST_INTERACTION -> column.code();
            default -> "";
        };
    }

    /** @return the page's people, their cells in the order of the columns */
    public List<ListRow> getRows() {
        return getPage().items().stream().map(this::row).toList();
    }

    private ListRow row(PersonSummary person) {
        List<String> notes = new ArrayList<>();
        NameOrder order = person.name().order();
        if (order != NameOrder.GIVEN_FIRST) {
            notes.add(nameNote(person, order));
        }
        if (person.archived()) {
            notes.add(texts.of(reader(), "recordState.ARCHIVED"));
        }
        return new ListRow(
                "/contacts/people/show?id=" + person.id(),
                person.name().filed(),
                true,
                notes,
                getColumns().shown().stream()
                        .map(column -> cell(person, column))
                        .toList());
    }

    private Cell cell(PersonSummary person, PersonColumn column) {
        String title = texts.of(reader(), column.titleKey());
        return switch (column) {
            case CONSENT -> Cell.status(title, consents.sign(person.consent()), consents.cell(person.consent()));
            case EMAIL -> Cell.of(title, person.email(), Cell.Look.MAIL);
            default ->
                Cell.of(
                        title,
                        text(person, column),
                        column.type() == CellType.DATE ? Cell.Look.UNBROKEN : Cell.Look.TEXT);
        };
    }

    private String text(PersonSummary person, PersonColumn column) {
        return switch (column) {
            case PHONE -> person.phones().voice().map(this::phone).orElse("");
            case MOBILE ->
                person.phones().first(PhoneKind.MOBILE).map(this::phone).orElse("");
            case FAX -> person.phones().first(PhoneKind.FAX).map(this::phone).orElse("");
            case ID -> Long.toString(person.id());
            default -> Cells.text(column.of(person, new PersonColumn.Context(texts, reader())), reader());
        };
    }

    /** @return how the name is put together, where that is not given name and family name */
    private String nameNote(PersonSummary person, NameOrder order) {
        String note = texts.of(reader(), "person.nameOrder." + order);
        String address = person.formOfAddress(reader());
        return order == NameOrder.SINGLE && address != null
                ? texts.of(reader(), "listPeople.addressed", note, address)
                : note;
    }

    private String phone(PhoneNumber number) {
        return Cells.phone(number, texts, reader());
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
