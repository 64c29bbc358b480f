package parley.contacts.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parley.contacts.ContactsAccess;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;

/** The people list as an export: the same criteria, the same columns. */
@ApplicationScoped
public class PeopleExport implements ExportKind {
    private PersonService people;
    private PersonWords words;
    private Texts texts;

    protected PeopleExport() {}

    @Inject
    PeopleExport(PersonService people, PersonWords words, Texts texts) {
        this.people = people;
        this.words = words;
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

    @Override
    public List<String> usualColumns() {
        return PersonColumn.usualOnes().stream().map(PersonColumn::code).toList();
    }

    @Override
    public ExportSelection select(Map<String, String> parameters) {
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(parameters));
        return new Selection(criteria, parameters.get("sort"));
    }

    private final class Selection implements ExportSelection {
        private final PersonCriteria criteria;
        private final String sort;

        private Selection(PersonCriteria criteria, String sort) {
            this.criteria = criteria;
            this.sort = sort;
        }

        @Override
        public Map<String, String> criteria() {
            Map<String, String> parameters = new LinkedHashMap<>(criteria.parameters());
            if (sort != null && !sort.isBlank()) {
                parameters.put("sort", sort);
            }
            return parameters;
        }

        @Override
        public String words(Language language) {
            return words.sentence(criteria, language);
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
            people.each(criteria, Paging.of(null, null, sort), person -> {
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.of(person, context)));
                consumer.accept(new ExportRow(cells, person.marking()).about(person.id()));
            });
        }
    }
}
