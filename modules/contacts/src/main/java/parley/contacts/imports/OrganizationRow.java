package parley.contacts.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.core.directory.LogAlias;
import parley.core.directory.OrganizationKind;
import parley.exchange.ImportMessage;

/** What one row says of an organization, read and checked cell by cell; null and empty where it says nothing. */
final class OrganizationRow {
    final int row;
    Long id;
    String nameEn;
    String nameFr;
    String acronymEn;
    String acronymFr;
    OrganizationKind kind;
    Country country;
    String cityEn;
    String cityFr;
    String website;
    String postalAddress;
    String parent;
    final Set<Long> sectors = new LinkedHashSet<>();
    final List<LogAlias> aliases = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<ImportMessage> errors = new ArrayList<>();
    /** What is worth knowing about a row that is good. */
    final List<ImportMessage> remarks = new ArrayList<>();

    OrganizationRow(int row) {
        this.row = row;
    }

    String name() {
        return nameEn == null ? nameFr : nameEn;
    }

    List<String> names() {
        return Stream.of(nameEn, nameFr).filter(name -> name != null).distinct().toList();
    }
}
