package parley.contacts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.contacts.ContactsAccess;
import parley.contacts.tag.TagService;
import parley.core.directory.DirectoryService;
import parley.core.directory.NameOrder;
import parley.core.error.CommandValidator;
import parley.core.party.PartyService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportRun;

/** Contact lists: from Outlook, Google Contacts, LinkedIn, spreadsheets and vCards into the directory. */
@ApplicationScoped
public class PeopleImport implements ImportKind {
    private MatchRepository matches;
    private PersonImageRepository people;
    private OrganizationImageRepository organizations;
    private DirectoryUndo undo;
    private DirectoryService directory;
    private PartyService parties;
    private TagService tags;
    private CommandValidator validator;
    private Texts texts;

    protected PeopleImport() {}

    @Inject
    PeopleImport(
            MatchRepository matches,
            PersonImageRepository people,
            OrganizationImageRepository organizations,
            DirectoryUndo undo,
            DirectoryService directory,
            PartyService parties,
            TagService tags,
            CommandValidator validator,
            Texts texts) {
        this.matches = matches;
        this.people = people;
        this.organizations = organizations;
        this.undo = undo;
        this.directory = directory;
        this.parties = parties;
        this.tags = tags;
        this.validator = validator;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String operation() {
        return ContactsAccess.LOG_PERSON;
    }

    @Override
    public String subtitleKey() {
        return "showImport.where";
    }

    @Override
    public List<ImportField> fields() {
        return PersonFields.all();
    }

    @Override
    public Map<String, String> guess(List<String> headers) {
        return PersonFields.guess(headers);
    }

    @Override
    public ImportRun begin(ImportColumns columns) {
        PersonRowReader reader = new PersonRowReader(
                columns,
                new Countries(parties.all(), columns.reader()),
                new Sectors(directory.sectors()),
                tags(),
                orders());
        return new PeopleRun(columns, reader, matches, people, organizations, undo, validator);
    }

    /** @return ids by plain name in either language */
    private Map<String, Long> tags() {
        Map<String, Long> ids = new HashMap<>();
        tags.all().forEach(tag -> Stream.of(tag.nameEn(), tag.nameFr())
                .filter(Objects::nonNull)
                .forEach(name -> ids.putIfAbsent(Plain.of(name), tag.id())));
        return ids;
    }

    private Map<String, NameOrder> orders() {
        Map<String, NameOrder> orders = new HashMap<>();
        for (NameOrder order : NameOrder.values()) {
            orders.put(Plain.of(order.name()), order);
            for (Language language : Language.values()) {
                orders.put(Plain.of(texts.of(language, "person.nameOrder." + order)), order);
            }
        }
        return orders;
    }
}
