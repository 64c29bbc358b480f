package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import parley.contacts.organization.OrganizationColumn;
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationService;
import parley.contacts.organization.OrganizationSource;
import parley.contacts.organization.OrganizationSummary;
import parley.contacts.organization.OrganizationWords;
import parley.core.access.Callers;
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

/** The organizations list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListOrganizationsBacking {
    @Inject
    private OrganizationService organizations;

    @Inject
    private OrganizationWords words;

    @Inject
    private ListParameters parameters;

    @Inject
    private DirectoryBean directory;

    @Inject
    private TagsBean tags;

    @Inject
    private ViewsBean views;

    @Inject
    private Texts texts;

    private Page<OrganizationSummary> page;
    private ShownColumns<OrganizationColumn> columns;

    public Page<OrganizationSummary> getPage() {
        if (page == null) {
            page = organizations.find(criteria(), parameters.paging());
        }
        return page;
    }

    private OrganizationCriteria criteria() {
        return OrganizationCriteria.read(parameters.filters(Map.of(
                "country", directory::isParty,
                "sector", directory::isSector,
                "parent", parameters.record(OrganizationSource.KIND),
                "council", parameters.record(OrganizationSource.KIND),
                "tag", tags::isTag)));
    }

    /** @return what the export of this list needs: its criteria and its order */
    public Map<String, String> getCriteria() {
        return parameters.sorted(criteria().parameters());
    }

    /** @return the filters in words, by parameter */
    public Map<String, String> getWords() {
        return words.of(criteria(), reader());
    }

    /** @return as the address says, else as the account keeps them, else the usual ones */
    public ShownColumns<OrganizationColumn> getColumns() {
        if (columns == null) {
            columns = parameters.columns(List.of(OrganizationColumn.values()), views::getColumns);
        }
        return columns;
    }

    /** @return the key to sort the column by, or an empty text */
    public String sortKey(OrganizationColumn column) {
        return switch (column) {
            case COUNTRY, PEOPLE, LAST_INTERACTION -> column.code();
            default -> "";
        };
    }

    /** @return the page's organizations, their cells in the order of the columns */
    public List<ListRow> getRows() {
        return getPage().items().stream().map(this::row).toList();
    }

    private ListRow row(OrganizationSummary organization) {
        return new ListRow(
                "/contacts/organizations/show?id=" + organization.id(),
                organization.name(reader()),
                false,
                organization.archived() ? List.of(texts.of(reader(), "recordState.ARCHIVED")) : List.of(),
                getColumns().shown().stream()
                        .map(column -> Cell.of(
                                texts.of(reader(), column.titleKey()), text(organization, column), look(column)))
                        .toList());
    }

    private static Cell.Look look(OrganizationColumn column) {
        return switch (column.type()) {
            case NUMBER -> Cell.Look.NUMBER;
            case DATE -> Cell.Look.UNBROKEN;
            default -> column == OrganizationColumn.WEBSITE ? Cell.Look.WRAPPED : Cell.Look.TEXT;
        };
    }

    /** @return of the header over the column's cells */
    public String style(OrganizationColumn column) {
        return column.type() == CellType.NUMBER ? "num" : "";
    }

    private String text(OrganizationSummary organization, OrganizationColumn column) {
        return column == OrganizationColumn.ID
                ? Long.toString(organization.id())
                : Cells.text(column.of(organization, new OrganizationColumn.Context(texts, reader())), reader());
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
