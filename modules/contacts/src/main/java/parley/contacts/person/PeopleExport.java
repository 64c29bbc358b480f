package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.contacts.ContactsAccess;
import parley.contacts.Envelope;
import parley.contacts.consent.BasisService;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.filter.ListOrder;
import parley.core.record.Filters;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportKind;
import parley.exchange.ExportPurpose;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;
import parley.exchange.Label;

/** The people list as an export: the same criteria, the same columns. */
@ApplicationScoped
public class PeopleExport implements ExportKind {
    private PersonService people;
    private PersonWords words;
    private BasisService purposes;
    private Texts texts;

    protected PeopleExport() {}

    @Inject
    PeopleExport(PersonService people, PersonWords words, BasisService purposes, Texts texts) {
        this.people = people;
        this.words = words;
        this.purposes = purposes;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String operation() {
        return ContactsAccess.READ_PEOPLE;
    }

    @Override
    public List<ExportColumn> columns() {
        return Arrays.stream(PersonColumn.values())
                .map(column -> new ExportColumn(column.code(), column.titleKey(), column.type()))
                .toList();
    }

    /** Those of the list and, since a file is all that its reader has, everything that reaches a person. */
    @Override
    public List<String> usualColumns() {
        return Stream.concat(
                        PersonColumn.usualOnes().stream(),
                        Stream.of(PersonColumn.OTHER_EMAILS, PersonColumn.ALL_PHONES))
                .map(PersonColumn::code)
                .toList();
    }

    @Override
    public ExportSelection select(Map<String, String> parameters) {
        return select(parameters, ExportPurpose.OPERATIONAL);
    }

    @Override
    public Set<ExportFormat> formats() {
        return EnumSet.allOf(ExportFormat.class);
    }

    @Override
    public List<ExportPurpose> furtherPurposes() {
        return purposes.purposes().stream()
                .map(purpose -> new ExportPurpose(purpose.code(), purpose.nameEn(), purpose.nameFr()))
                .toList();
    }

    /** Whom the purpose leaves out is read in the same row as everything else, so that list and file cannot differ. */
    @Override
    public ExportSelection select(Map<String, String> parameters, String purpose) {
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(parameters));
        boolean leavesOut = !purpose.equals(ExportPurpose.OPERATIONAL)
                && purposes.purpose(purpose).needsBasis();
        return new Selection(criteria, new ListOrder(parameters.get("sort")), leavesOut ? purpose : null);
    }

    /** A list that already asks for a consent cannot ask for another one. */
    @Override
    public Optional<String> leftOutAddress(Map<String, String> criteria, String purpose, String reason) {
        boolean known = Arrays.stream(ConsentFilter.Which.values())
                .anyMatch(which -> which.name().equals(reason));
        if (!known || criteria.containsKey("consent")) {
            return Optional.empty();
        }
        Map<String, String> asked = new LinkedHashMap<>(criteria);
        asked.put("consent", reason);
        asked.put("purpose", purpose);
        return Optional.of(asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/contacts/people/list?", "")));
    }

    private static Label label(PersonSummary person, Language language) {
        String honorific = person.honorific(language);
        String name = person.name().asUsed();
        return Envelope.of(
                honorific == null ? name : honorific + " " + name,
                Arrays.asList(person.title(language), person.department(), person.organization(language)),
                person.mailingAddress(),
                person.mailingCountryCode(),
                person.mailingCountry(language),
                language);
    }

    private final class Selection implements ExportSelection {
        private final PersonCriteria criteria;
        private final ListOrder order;
        private final String leavingOutFor;

        private Selection(PersonCriteria criteria, ListOrder order, String leavingOutFor) {
            this.leavingOutFor = leavingOutFor;
            this.criteria = criteria;
            this.order = order;
        }

        @Override
        public Map<String, String> criteria() {
            return order.after(criteria.parameters());
        }

        @Override
        public void check() {
            people.find(criteria, order.firstRow());
        }

        @Override
        public String words(Language language) {
            return words.sentence(criteria, language);
        }

        @Override
        public Map<String, Long> leftOut() {
            return leavingOutFor == null ? Map.of() : people.leftOut(criteria, leavingOutFor);
        }

        @Override
        public String sortedBy() {
            String sorted = order.paging().sort();
            return sorted == null || sorted.equals("familyName") ? PersonColumn.NAME.code() : sorted;
        }

        @Override
        public Long total() {
            return people.count(criteria);
        }

        @Override
        public void each(List<String> codes, Language language, Consumer<ExportRow> consumer) {
            PersonColumn.Context context = new PersonColumn.Context(texts, language);
            List<PersonColumn> columns = codes.stream()
                    .map(code -> PersonColumn.byCode(code).orElseThrow())
                    .toList();
            rows(PersonColumn.beyondMain(columns), consumer, person -> {
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.of(person, context)));
                return new ExportRow(cells, person.marking()).labelled(() -> label(person, language));
            });
        }

        @Override
        public void cards(Language language, Consumer<ExportRow> consumer) {
            rows(true, consumer, person -> new ExportRow(List.of(), person.marking())
                    .as(() -> PersonContact.of(person, language)));
        }

        private void rows(boolean whole, Consumer<ExportRow> consumer, Function<PersonSummary, ExportRow> row) {
            people.each(criteria, whole, leavingOutFor, order.paging(), (person, state) -> {
                boolean out = leavingOutFor != null && !state.answer().allows();
                consumer.accept(
                        out
                                ? ExportRow.without(state.answer().name())
                                : row.apply(person).about(person.id()));
            });
        }
    }
}
