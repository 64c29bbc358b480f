package parley.contacts.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parley.contacts.ContactsAccess;
import parley.contacts.Envelope;
import parley.contacts.filter.ListOrder;
import parley.core.record.Filters;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportKind;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;

/** The organizations list as an export: the same criteria, the same columns. */
@ApplicationScoped
public class OrganizationsExport implements ExportKind {
    private OrganizationService organizations;
    private OrganizationWords words;
    private Texts texts;

    protected OrganizationsExport() {}

    @Inject
    OrganizationsExport(OrganizationService organizations, OrganizationWords words, Texts texts) {
        this.organizations = organizations;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "organizations";
    }

    @Override
    public String operation() {
        return ContactsAccess.READ_ORGANIZATIONS;
    }

    @Override
    public List<ExportColumn> columns() {
        return Arrays.stream(OrganizationColumn.values())
                .map(column -> new ExportColumn(column.code(), column.titleKey(), column.type()))
                .toList();
    }

    @Override
    public List<String> usualColumns() {
        return OrganizationColumn.usualOnes().stream()
                .map(OrganizationColumn::code)
                .toList();
    }

    @Override
    public Set<ExportFormat> formats() {
        return EnumSet.allOf(ExportFormat.class);
    }

    @Override
    public ExportSelection select(Map<String, String> parameters) {
        return new Selection(
                OrganizationCriteria.read(Filters.strict(parameters)), new ListOrder(parameters.get("sort")));
    }

    private final class Selection implements ExportSelection {
        private final OrganizationCriteria criteria;
        private final ListOrder order;

        private Selection(OrganizationCriteria criteria, ListOrder order) {
            this.criteria = criteria;
            this.order = order;
        }

        @Override
        public Map<String, String> criteria() {
            return order.after(criteria.parameters());
        }

        @Override
        public void check() {
            organizations.find(criteria, order.firstRow());
        }

        @Override
        public String words(Language language) {
            return words.sentence(criteria, language);
        }

        @Override
        public String sortedBy() {
            String sorted = order.paging().sort();
            return sorted == null ? OrganizationColumn.NAME.code() : sorted;
        }

        @Override
        public Long total() {
            return organizations.count(criteria);
        }

        @Override
        public void each(List<String> codes, Language language, Consumer<ExportRow> consumer) {
            OrganizationColumn.Context context = new OrganizationColumn.Context(texts, language);
            List<OrganizationColumn> columns = codes.stream()
                    .map(code -> OrganizationColumn.byCode(code).orElseThrow())
                    .toList();
            organizations.each(criteria, order.paging(), organization -> {
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.of(organization, context)));
                consumer.accept(new ExportRow(cells, organization.marking())
                        .labelled(() -> Envelope.of(
                                organization.name(language),
                                List.of(),
                                organization.postalAddress(),
                                organization.countryCode(),
                                organization.country(language),
                                language)));
            });
        }

        @Override
        public void cards(Language language, Consumer<ExportRow> consumer) {
            organizations.eachNamed(
                    criteria,
                    order.paging(),
                    (organization, names) -> consumer.accept(new ExportRow(List.of(), organization.marking())
                            .as(() -> OrganizationContact.of(organization, names, texts, language))));
        }
    }
}
