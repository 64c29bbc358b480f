package parley.contacts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.ContactsAccess;
import parley.core.directory.DirectoryService;
import parley.core.directory.OrganizationKind;
import parley.core.error.CommandValidator;
import parley.core.party.PartyService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportRun;

/** Lists of organizations into the directory. */
@ApplicationScoped
public class OrganizationsImport implements ImportKind {
    private MatchRepository matches;
    private PersonImageRepository ids;
    private OrganizationImageRepository organizations;
    private DirectoryUndo undo;
    private DirectoryService directory;
    private PartyService parties;
    private CommandValidator validator;
    private Texts texts;

    protected OrganizationsImport() {}

    @Inject
    OrganizationsImport(
            MatchRepository matches,
            PersonImageRepository ids,
            OrganizationImageRepository organizations,
            DirectoryUndo undo,
            DirectoryService directory,
            PartyService parties,
            CommandValidator validator,
            Texts texts) {
        this.matches = matches;
        this.ids = ids;
        this.organizations = organizations;
        this.undo = undo;
        this.directory = directory;
        this.parties = parties;
        this.validator = validator;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "organizations";
    }

    @Override
    public String operation() {
        return ContactsAccess.LOG_ORGANIZATION;
    }

    @Override
    public String subtitleKey() {
        return "showImport.where";
    }

    @Override
    public List<ImportField> fields() {
        return OrganizationFields.all();
    }

    @Override
    public Map<String, String> guess(List<String> headers) {
        return OrganizationFields.guess(headers);
    }

    @Override
    public ImportRun begin(ImportColumns columns) {
        OrganizationRowReader reader = new OrganizationRowReader(
                columns, new Countries(parties.all(), columns.reader()), new Sectors(directory.sectors()), kinds());
        return new OrganizationsRun(reader, matches, ids, organizations, undo, validator);
    }

    private Map<String, OrganizationKind> kinds() {
        Map<String, OrganizationKind> kinds = new HashMap<>();
        for (OrganizationKind kind : OrganizationKind.values()) {
            kinds.put(Plain.of(kind.name()), kind);
            for (Language language : Language.values()) {
                kinds.put(Plain.of(texts.of(language, "organization.kind." + kind)), kind);
            }
        }
        return kinds;
    }
}
