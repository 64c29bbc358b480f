package parley.contacts.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneNumber;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.exchange.ImportMessage;

/** What one row says of a person, read and checked cell by cell; null and empty where it says nothing. */
final class PersonRow {
    /** A number as written in the file, and what it is. */
    record Phone(LogPhone written, PhoneNumber number) {}

    final int row;
    Long id;
    String family;
    String given;
    NameOrder order;
    String honorificEn;
    String honorificFr;
    String addressEn;
    String addressFr;
    Language language;
    Country country;
    String organization;
    String titleEn;
    String titleFr;
    String department;
    String postalAddress;
    PartialDate since;
    PartialDate until;
    final Set<Long> sectors = new LinkedHashSet<>();
    /** Tags by id, with the word that the file has. */
    final Map<Long, String> tags = new LinkedHashMap<>();

    final List<String> emails = new ArrayList<>();
    /** Those that stand in the cell of a name: they come after those of columns of their own. */
    final List<String> emailsBesideNames = new ArrayList<>();

    final List<Phone> phones = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<ImportMessage> errors = new ArrayList<>();
    /** What a person should know and nothing stands against. */
    final List<ImportMessage> remarks = new ArrayList<>();

    private String nameKey;

    PersonRow(int row) {
        this.row = row;
    }

    boolean named() {
        return family != null || given != null;
    }

    /** @return given and family name, as they stand */
    String name() {
        return Stream.of(given, family).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /** @return the name as its bearer writes it */
    String asUsed() {
        boolean turned = order == NameOrder.FAMILY_FIRST && family != null && given != null;
        return turned ? family + " " + given : name();
    }

    /** @return the name's words, to find the same person again; asked once the row is read, and often */
    String nameKey() {
        if (nameKey == null) {
            nameKey = Plain.name(given == null ? "" : given, family == null ? "" : family);
        }
        return nameKey;
    }
}
