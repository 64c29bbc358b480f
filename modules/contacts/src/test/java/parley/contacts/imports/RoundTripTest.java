package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.contacts.ContactsFixture;
import parley.contacts.organization.OrganizationsExport;
import parley.contacts.person.PeopleExport;
import parley.contacts.person.PersonService;
import parley.contacts.tag.LogTag;
import parley.contacts.tag.TagService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PhoneKind;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.PartialDate;
import parley.exchange.CsvWriter;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ImportVerdict;
import parley.exchange.VCardWriter;
import parley.exchange.XlsxWriter;
import parley.exchange.imports.ImportReception;
import parley.exchange.imports.ImportService;
import parley.exchange.imports.ImportSummary;
import parley.exchange.imports.RowCriteria;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** What an export holds, brought in again, changes nothing, whatever stands in the cells. */
class RoundTripTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ImportFixture::database);

    private static final List<String> HOSTILE = List.of(
            "=SUM(A1:A9)",
            "+1 613",
            "-5.2",
            "@cell",
            "'=quoted",
            "''x",
            "a;b",
            "a,b",
            "a|b\tc",
            "two\nlines",
            "\"Kim\"",
            "Đoàn Thị",
            "ณัฐ",
            "အေး",
            "O’Brien",
            "_x0041_",
            "Côté-Lévesque",
            "…",
            "1,234.5",
            "TRUE",
            "2026-02-09",
            "H.E.");

    private static <T> T asSteward(Supplier<T> work) {
        return Callers.as(ContactsFixture.caller(8L, Role.STEWARD), work);
    }

    @BeforeAll
    static void fill() {
        Random random = new Random(27);
        PersonService people = BEANS.get(PersonService.class);
        TagService tags = BEANS.get(TagService.class);
        List<Long> ids = new ArrayList<>();
        for (LogTag tag : List.of(
                new LogTag("Mission CAN-24", null),
                new LogTag("Priority", "Prioritaire"),
                new LogTag(null, "À revoir"))) {
            ids.add(asSteward(() -> tags.log(tag)));
        }
        for (int i = 0; i < 60; i++) {
            LogPerson person = person(random, i);
            long id = asSteward(() -> people.log(person));
            if (i % 3 == 0) {
                Set<Long> some = i % 2 == 0 ? Set.copyOf(ids) : Set.of(ids.get(i % ids.size()));
                asSteward(() -> {
                    tags.tagPerson(id, some);
                    return null;
                });
            }
        }
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("update core.organization set name_fr = case id % 2 when 0 then coalesce(name_fr,"
                        + " 'Nom, en français; ' || id) end, name_en = case when id % 2 = 1 or name_fr is null then"
                        + " coalesce(name_en, 'Name ' || id) end, acronym_en = case id % 4 when 0 then 'A' || id end,"
                        + " acronym_fr = case id % 5 when 0 then 'S' || id end, city_en = case id % 3 when 0 then 'Quebec City'"
                        + " end, city_fr = case id % 3 when 0 then 'Québec' end, website = case id % 2 when 0 then"
                        + " 'https://example.org/a,b;c?x=' || id end where code is null")
                .executeUpdate());
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("insert into core.organization_alias (organization_id, name, kind) select o.id,"
                        + " k.kind || ', \"' || o.id || '\"', k.kind from core.organization o cross join"
                        + " (values ('ALIAS'), ('FORMER')) k (kind) where o.code is null and o.id % 3 = 1")
                .executeUpdate());
        BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery(
                        "update core.organization set postal_address = case id % 3 when 0"
                                + " then '1, rue de l’Exemple' || chr(10) || 'Québec (Québec)  G1A 0A1' when 1 then '=1+1, \"x\"' end")
                .executeUpdate());
    }

    private static LogPerson person(Random random, int i) {
        NameOrder order = NameOrder.values()[i % 4];
        boolean single = order == NameOrder.SINGLE;
        LogOrganization organization = LogOrganization.named(
                any(random) + " " + i, i % 2 == 0 ? Language.EN : Language.FR, OrganizationKind.COMPANY);
        LogAffiliation affiliation = new LogAffiliation(
                null,
                null,
                organization,
                i % 3 == 0 ? null : any(random),
                i % 3 == 1 ? null : any(random),
                any(random),
                i % 4 == 0 ? PartialDate.parse("2024-03") : null,
                null,
                true,
                i % 5 == 0 ? null : "p" + i + "@round.example.org",
                i % 4 == 0 ? "Suite " + i + "\n" + any(random) + " Street" : null,
                i % 3 == 2
                        ? List.of()
                        : List.of(
                                new LogPhone(
                                        PhoneKind.WORK,
                                        "+1418555" + String.format("%04d", i),
                                        i % 2 == 0 ? "12" : null),
                                new LogPhone(PhoneKind.MOBILE, "+622155501237", null)));
        return new LogPerson(
                single ? null : any(random) + i,
                any(random) + i,
                order,
                i % 2 == 0 ? "Ms." : null,
                i % 3 == 0 ? "Mme" : null,
                i % 4 == 0 ? any(random) : null,
                null,
                i % 3 == 0 ? Language.FR : null,
                i % 2 == 0 ? 1L : null,
                i % 2 == 0 ? null : "Japan",
                i % 2 == 0 ? Set.of(1L, 2L) : Set.of(),
                null,
                null,
                "UNCLASSIFIED",
                i % 7 == 6
                        ? List.of()
                        : Stream.concat(Stream.of(affiliation), others(random, i))
                                .toList());
    }

    /** Further affiliations: at a second organization, at none, one at an address that several share, one that ended. */
    private static Stream<LogAffiliation> others(Random random, int i) {
        LogOrganization second =
                LogOrganization.named(any(random) + " second " + i, Language.EN, OrganizationKind.OTHER);
        LogPhone own = new LogPhone(PhoneKind.OTHER, "+1418666" + String.format("%04d", i), null);
        return switch (i % 5) {
            case 1 -> Stream.of(other(second, "Second" + i + "@round.example.org", null, own));
            case 2 ->
                Stream.of(
                        other(null, "own" + i + "@round.example.org", null, own),
                        other(second, "third" + i + "@round.example.org", null));
            case 3 -> Stream.of(other(null, "desk@round.example.org", null));
            case 4 -> Stream.of(other(second, "left" + i + "@round.example.org", PartialDate.parse("2025-03"), own));
            default -> Stream.of();
        };
    }

    private static LogAffiliation other(
            LogOrganization organization, String email, PartialDate until, LogPhone... phones) {
        return new LogAffiliation(
                null, null, organization, null, null, null, null, until, false, email, null, List.of(phones));
    }

    private static String any(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "people, EN, csv",
        "people, FR, csv",
        "people, EN, xlsx",
        "people, FR, xlsx",
        "people, EN, vcf",
        "people, FR, vcf",
        "organizations, EN, csv",
        "organizations, FR, csv",
        "organizations, EN, xlsx",
        "organizations, FR, xlsx",
        "organizations, EN, vcf",
        "organizations, FR, vcf"
    })
    void bringingAnExportInAgainChangesNothing(String kindCode, Language language, String format) {
        ExportKind kind =
                kindCode.equals("people") ? BEANS.get(PeopleExport.class) : BEANS.get(OrganizationsExport.class);
        byte[] file = BEANS.inTransaction(() -> asSteward(() -> export(kind, language, format)));
        String code = asSteward(() -> BEANS.get(ImportReception.class)
                .receive(kindCode, "export." + format, new ByteArrayInputStream(file), null, Map.of()));
        ImportSummary batch = asSteward(() -> BEANS.get(ImportService.class).get(code));
        assertThat(batch.rows()).isGreaterThanOrEqualTo(60);
        assertThat(batch.counts()).as("%s", changes(code)).containsOnlyKeys(ImportVerdict.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource({"EN, csv", "FR, csv", "EN, xlsx", "FR, xlsx", "EN, vcf", "FR, vcf"})
    void anExportHoldsEveryAddressAndNumberThatReachesSomebodyToday(Language language, String format) {
        byte[] file =
                BEANS.inTransaction(() -> asSteward(() -> export(BEANS.get(PeopleExport.class), language, format)));
        String code = asSteward(() -> BEANS.get(ImportReception.class)
                .receive("people", "whole." + format, new ByteArrayInputStream(file), null, Map.of()));
        StringBuilder held = new StringBuilder();
        asSteward(() -> {
            BEANS.get(ImportService.class).eachRow(code, new RowCriteria(null, false), row -> held.append(row.cells()));
            return null;
        });
        String text = held.toString().replaceAll("(?<=\\d)[ -](?=\\d)", "");
        assertThat(reach("a.to_date is null")).hasSizeGreaterThan(100).allSatisfy(each -> assertThat(text)
                .contains(each));
        assertThat(reach("a.to_date is not null and a.email is not null"))
                .isNotEmpty()
                .filteredOn(each -> each.contains("@"))
                .allSatisfy(each -> assertThat(text).doesNotContain(each));
    }

    @SuppressWarnings("unchecked")
    private static List<String> reach(String which) {
        return BEANS.inTransaction(() -> BEANS.entityManager()
                .createNativeQuery("select a.email from core.affiliation a where a.email is not null and " + which
                        + " union select f.e164 from core.affiliation_phone f join core.affiliation a on a.id = f.affiliation_id"
                        + " where " + which)
                .getResultList());
    }

    private static List<String> changes(String code) {
        List<String> changes = new ArrayList<>();
        asSteward(() -> {
            BEANS.get(ImportService.class).eachRow(code, new RowCriteria(null, false), row -> {
                if (row.verdict() != ImportVerdict.DUPLICATE) {
                    changes.add(row.number() + " " + row.verdict() + " " + row.title() + " " + row.changes()
                            + row.messages());
                }
            });
            return null;
        });
        return changes;
    }

    private static byte[] export(ExportKind kind, Language language, String format) {
        List<String> codes = kind.columns().stream().map(ExportColumn::code).toList();
        Texts texts = BEANS.get(Texts.class);
        List<String> titles = kind.columns().stream()
                .map(column -> texts.of(language, column.titleKey()))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("vcf")) {
            try (VCardWriter cards = new VCardWriter(out, language == Language.EN, "EXP-1")) {
                kind.select(Map.of())
                        .cards(language, row -> cards.write(row.contact().get()));
            }
        } else if (format.equals("csv")) {
            try (CsvWriter csv = new CsvWriter(
                    out, titles, kind.columns().stream().map(ExportColumn::type).toList())) {
                kind.select(Map.of()).each(codes, language, row -> csv.row(row.cells()));
            }
        } else {
            try (XlsxWriter xlsx = new XlsxWriter(out)) {
                xlsx.table("Export", titles);
                kind.select(Map.of()).each(codes, language, row -> xlsx.row(row.cells()));
            }
        }
        return out.toByteArray();
    }
}
