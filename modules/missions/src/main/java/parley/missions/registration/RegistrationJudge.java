package parley.missions.registration;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.directory.DirectoryService;
import parley.core.directory.OrganizationCard;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.exchange.HeaderWords;
import parley.exchange.ImportChange;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanyService;
import parley.missions.company.LogCompany;

/** Says what a row brings to the mission, after contacts have said whom it means. */
final class RegistrationJudge {
    private static final String FIELD = "importRegistrations.";
    private static final Map<String, String> COLUMNS =
            Map.of("note", RegistrationFields.NOTE, "reason", RegistrationFields.REASON);

    private static final LogCompany NOT_LISTED =
            new LogCompany(null, null, null, null, null, null, null, null, null, null);

    private final ImportColumns columns;
    private final String code;
    private final long mission;
    private final RegistrationVocabulary words;
    private final RegistrationRepository repository;
    private final CompanyService companies;
    private final DirectoryService directory;
    private final CommandValidator validator;
    private final Map<String, First> seen = new HashMap<>();

    /** The row of the file that speaks of a company first. */
    private record First(int row, Registration registration) {}

    RegistrationJudge(
            ImportColumns columns,
            String code,
            long mission,
            RegistrationVocabulary words,
            RegistrationRepository repository,
            CompanyService companies,
            DirectoryService directory,
            CommandValidator validator) {
        this.columns = columns;
        this.code = code;
        this.mission = mission;
        this.words = words;
        this.repository = repository;
        this.companies = companies;
        this.directory = directory;
        this.validator = validator;
    }

    ImportJudgement judge(ImportLine line, ImportJudgement person) {
        RegistrationRow row = new RegistrationRow(columns, line, words);
        row.errors.addAll(refused(row.registration.command(mission, 0)));
        boolean repeated = person.verdict() == ImportVerdict.DUPLICATE && person.recordId() == null;
        boolean open = person.verdict() == ImportVerdict.ERROR || person.verdict() == ImportVerdict.CONFLICT;
        if (!row.errors.isEmpty()) {
            List<ImportMessage> messages = new ArrayList<>(open ? person.messages() : List.of());
            messages.addAll(row.errors);
            return with(person, ImportVerdict.ERROR, messages, List.of(), null);
        }
        return repeated || open ? person : judge(row, person);
    }

    private ImportJudgement judge(RegistrationRow row, ImportJudgement person) {
        List<ImportMessage> remarks = new ArrayList<>();
        Registration registration = placed(row, person, remarks);
        List<ImportChange> changes = new ArrayList<>(person.changes());
        boolean known = person.recordId() != null;
        boolean joins = registration.travels()
                && (!known || repository.delegate(mission, person.recordId()).isEmpty());
        Optional<CompanyDetail> listed = standing(registration.organization());
        List<ImportMessage> refused = listed.map(line -> refused(
                        registration.merged(line.content(), line.summary().since())))
                .orElse(List.of());
        if (!refused.isEmpty()) {
            return with(person, ImportVerdict.ERROR, refused, List.of(), null);
        }
        boolean first = company(registration, listed, person.row(), changes, remarks);
        if (joins) {
            changes.add(new ImportChange(FIELD + "delegate", null, code));
        }
        if (known && changes.isEmpty()) {
            remarks.add(0, ImportMessage.of(FIELD + "duplicate", "", code));
            return with(person, ImportVerdict.DUPLICATE, remarks, changes, null);
        }
        List<ImportMessage> messages =
                new ArrayList<>(person.verdict() == ImportVerdict.DUPLICATE ? List.of() : person.messages());
        messages.addAll(remarks);
        if (!known) {
            messages.add(ImportMessage.of(FIELD + (joins ? "new" : "atHome"), "", code));
        }
        JsonObjectBuilder payload = JSON.createObjectBuilder()
                .add("registration", registration.json())
                .add("first", first)
                .add("joins", joins);
        if (known) {
            payload.add("id", person.recordId());
        }
        if (person.payload() != null) {
            payload.add("person", person.payload());
        }
        return with(
                person,
                known ? ImportVerdict.UPDATE : ImportVerdict.NEW,
                messages,
                known || listed.isPresent() ? changes : List.of(),
                payload.build().toString());
    }

    /** A row that names no company means the one that a person belongs to, where there is only one; else it says what is lost. */
    private Registration placed(RegistrationRow row, ImportJudgement person, List<ImportMessage> remarks) {
        Registration registration = row.registration;
        if (registration.organization() != null || registration.saysNothing()) {
            return registration;
        }
        Optional<String> only = person.recordId() == null ? Optional.empty() : repository.onlyPlace(person.recordId());
        remarks.add(
                only.isPresent()
                        ? ImportMessage.of(FIELD + "remark.onlyPlace", "", only.get())
                        : ImportMessage.of(FIELD + "remark.noCompany", "", row.said()));
        return only.map(registration::at).orElse(registration);
    }

    /** @return whether it is for this row to write the company: the first that speaks of it */
    private boolean company(
            Registration registration,
            Optional<CompanyDetail> listed,
            int row,
            List<ImportChange> changes,
            List<ImportMessage> messages) {
        if (registration.organization() == null) {
            return false;
        }
        First before = seen.putIfAbsent(HeaderWords.plain(registration.organization()), new First(row, registration));
        if (before != null) {
            differences(registration, before, messages);
            return false;
        }
        LogCompany was = listed.map(CompanyDetail::content).orElse(NOT_LISTED);
        LogCompany now = listed.map(
                        line -> registration.merged(was, line.summary().since()))
                .orElseGet(() -> registration.command(mission, 0));
        if (listed.isEmpty()) {
            changes.add(new ImportChange(FIELD + "company", null, registration.organization()));
        }
        changes.addAll(CompanyChanges.between(was, now));
        return true;
    }

    private Optional<CompanyDetail> standing(String organization) {
        List<Long> ids = directory.organizationsNamed(organization).stream()
                .map(OrganizationCard::id)
                .toList();
        return repository.company(mission, ids).map(companies::get);
    }

    /** A company stands on the list once: what another of its rows says otherwise is named. */
    private void differences(Registration registration, First before, List<ImportMessage> messages) {
        if (!registration.equals(before.registration())) {
            Registration first = before.registration();
            List<String> other = new ArrayList<>();
            differs(RegistrationFields.STATUS, first.status(), registration.status(), other);
            differs(RegistrationFields.REGISTERED, first.registered(), registration.registered(), other);
            differs(RegistrationFields.REASON, first.reason(), registration.reason(), other);
            differs(RegistrationFields.PROVINCE, first.province(), registration.province(), other);
            differs(RegistrationFields.OWNERSHIP, first.ownership(), registration.ownership(), other);
            differs(RegistrationFields.SECTORS, first.sector(), registration.sector(), other);
            differs(RegistrationFields.NOTE, first.note(), registration.note(), other);
            messages.add(ImportMessage.of(FIELD + "remark.differs", "", before.row(), String.join(", ", other)));
        }
    }

    private void differs(String field, Object first, Object here, List<String> other) {
        if (!Objects.equals(first, here)) {
            other.add(columns.of(field).stream().map(columns.headers()::get).collect(Collectors.joining(", ")));
        }
    }

    private List<ImportMessage> refused(LogCompany command) {
        try {
            validator.check(command);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> new ImportMessage(
                            error.key(),
                            columns.of(COLUMNS.getOrDefault(error.field(), "")).stream()
                                    .map(columns.headers()::get)
                                    .findFirst()
                                    .orElse(""),
                            error.arguments().stream().map(String::valueOf).toList()))
                    .toList();
        }
    }

    private static ImportJudgement with(
            ImportJudgement person,
            ImportVerdict verdict,
            List<ImportMessage> messages,
            List<ImportChange> changes,
            String payload) {
        return new ImportJudgement(
                person.row(),
                verdict,
                person.recordId(),
                person.title(),
                person.subtitle(),
                messages,
                changes,
                person.candidates(),
                payload);
    }
}
