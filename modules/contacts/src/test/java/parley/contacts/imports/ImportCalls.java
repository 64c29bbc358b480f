package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.directory.LogPerson;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.exchange.ImportVerdict;
import parley.exchange.imports.ImportDecisions;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportRow;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.RowCriteria;
import parley.testing.TestBeans;

/** What a steward does with a contact list, and what is in the directory afterwards. */
record ImportCalls(TestBeans beans) {
    <T> T as(Role role, Supplier<T> work) {
        return Callers.as(ContactsFixture.caller(8L, role), work);
    }

    void asSteward(Runnable work) {
        as(Role.STEWARD, () -> {
            work.run();
            return null;
        });
    }

    ImportService imports() {
        return beans.get(ImportService.class);
    }

    String receive(String text) {
        return receive(text, StandardCharsets.UTF_8);
    }

    String receive(String text, Charset charset) {
        return receive("people", "list.csv", text.getBytes(charset));
    }

    String receive(String kind, String name, byte[] file) {
        return as(Role.STEWARD, () -> beans.get(ImportReception.class)
                .receive(kind, name, new ByteArrayInputStream(file), null, Map.of()));
    }

    ImportSummary get(String code) {
        return as(Role.STEWARD, () -> imports().get(code));
    }

    List<ImportRow> rows(String code) {
        return as(Role.STEWARD, () -> imports()
                .rows(code, RowCriteria.all(), new Paging(1, 200, "row", false))
                .items());
    }

    Map<Integer, ImportVerdict> verdicts(String code) {
        Map<Integer, ImportVerdict> verdicts = new HashMap<>();
        rows(code).forEach(row -> verdicts.put(row.number(), row.verdict()));
        return verdicts;
    }

    void apply(String code) {
        asSteward(() -> imports().apply(code));
    }

    void undo(String code) {
        asSteward(() -> imports().undo(code));
    }

    void choose(String code, int row, Long choice) {
        asSteward(() -> beans.get(ImportDecisions.class).choose(code, row, choice));
    }

    List<PersonDetail> find(String words) {
        return as(Role.STEWARD, () -> {
            PersonService people = beans.get(PersonService.class);
            return people
                    .find(PersonCriteria.read(Filters.strict(Map.of("q", words))), Paging.longest())
                    .items()
                    .stream()
                    .map(each -> people.get(each.id()))
                    .toList();
        });
    }

    PersonDetail one(String words) {
        List<PersonDetail> found = find(words);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static LogPerson withNotes(LogPerson p, String notes) {
        return new LogPerson(
                p.familyName(),
                p.givenName(),
                p.nameOrder(),
                p.honorificEn(),
                p.honorificFr(),
                p.formOfAddressEn(),
                p.formOfAddressFr(),
                p.language(),
                p.countryId(),
                p.countryOther(),
                p.sectorIds(),
                notes,
                null,
                p.marking(),
                p.affiliations());
    }
}
