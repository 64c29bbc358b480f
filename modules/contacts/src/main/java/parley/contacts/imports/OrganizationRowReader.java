package parley.contacts.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PostalLines;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;

/** Reads rows of a list of organizations by their mapping. */
final class OrganizationRowReader {
    private final ImportColumns columns;
    private final Countries countries;
    private final Sectors sectors;
    private final Map<String, OrganizationKind> kinds;

    OrganizationRowReader(
            ImportColumns columns, Countries countries, Sectors sectors, Map<String, OrganizationKind> kinds) {
        this.columns = columns;
        this.countries = countries;
        this.sectors = sectors;
        this.kinds = kinds;
    }

    OrganizationRow read(ImportLine line) {
        OrganizationRow row = new OrganizationRow(line.row());
        each(line, OrganizationFields.ID, (header, cell) -> number(row, header, cell));
        each(line, OrganizationFields.NAME_EN, (header, cell) -> row.nameEn = oneLine(cell));
        each(line, OrganizationFields.NAME_FR, (header, cell) -> row.nameFr = oneLine(cell));
        each(line, OrganizationFields.ACRONYM_EN, (header, cell) -> row.acronymEn = cell);
        each(line, OrganizationFields.ACRONYM_FR, (header, cell) -> row.acronymFr = cell);
        each(line, OrganizationFields.KIND, (header, cell) -> kind(row, header, cell));
        each(line, OrganizationFields.COUNTRY, (header, cell) -> country(row, header, cell));
        each(line, OrganizationFields.CITY_EN, (header, cell) -> row.cityEn = cell);
        each(line, OrganizationFields.CITY_FR, (header, cell) -> row.cityFr = cell);
        each(line, OrganizationFields.WEBSITE, (header, cell) -> website(row, header, cell));
        each(line, OrganizationFields.POSTAL_ADDRESS, (header, cell) -> row.postalAddress = PostalLines.of(cell));
        each(line, OrganizationFields.PARENT, (header, cell) -> row.parent = oneLine(cell));
        each(line, OrganizationFields.SECTORS, (header, cell) -> sector(row, header, cell));
        each(line, OrganizationFields.ALIASES, (header, cell) -> alias(row, cell, AliasKind.ALIAS));
        each(line, OrganizationFields.FORMER, (header, cell) -> alias(row, cell, AliasKind.FORMER));
        each(line, OrganizationFields.NOTES, (header, cell) -> row.notes.add(cell));
        each(line, OrganizationFields.KEEP, (header, cell) -> row.notes.add(header + ": " + cell));
        if (row.name() == null) {
            row.errors.add(ImportMessage.of("importOrganizations.error.noName", ""));
        }
        return row;
    }

    private void each(ImportLine line, String field, BiConsumer<String, String> consumer) {
        for (int column : columns.of(field)) {
            String cell = line.cell(column);
            if (!cell.isEmpty()) {
                consumer.accept(columns.headers().get(column), cell);
            }
        }
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s*\\R\\s*", " ");
    }

    private static void number(OrganizationRow row, String header, String cell) {
        if (cell.matches("\\d{1,18}")) {
            row.id = Long.valueOf(cell);
        } else {
            row.errors.add(ImportMessage.of("importPeople.error.id", header, cell));
        }
    }

    private void kind(OrganizationRow row, String header, String cell) {
        row.kind = kinds.get(Plain.of(cell));
        if (row.kind == null) {
            row.errors.add(ImportMessage.of("importOrganizations.error.kind", header, cell));
        }
    }

    private void country(OrganizationRow row, String header, String cell) {
        row.country = countries.find(cell).orElse(null);
        if (row.country == null) {
            row.errors.add(countries
                    .suggest(cell)
                    .map(near -> ImportMessage.of("importPeople.error.countryNear", header, cell, near))
                    .orElseGet(() -> ImportMessage.of("importPeople.error.country", header, cell)));
        }
    }

    private static void website(OrganizationRow row, String header, String cell) {
        String address = cell.matches("(?i)https?://.*") ? cell : "https://" + cell;
        if (cell.contains(".") && !cell.matches(".*\\s.*") && !cell.contains("@")) {
            row.website = address;
        } else {
            row.errors.add(ImportMessage.of("importOrganizations.error.website", header, cell));
        }
    }

    private void sector(OrganizationRow row, String header, String cell) {
        List<String> unknown = sectors.read(cell, row.sectors);
        if (!unknown.isEmpty()) {
            unknown.forEach(part -> row.notes.add(header + ": " + part));
            row.remarks.add(ImportMessage.of("importPeople.remark.noSector", header, String.join("; ", unknown)));
        }
    }

    private static void alias(OrganizationRow row, String cell, AliasKind kind) {
        CellValues.several(cell).forEach(name -> row.aliases.add(new LogAlias(name, kind, null)));
    }
}
