package parley.contacts.web;

import java.time.LocalDate;
import parley.core.directory.PhoneNumber;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.Formats;

/** Cells of lists as a reader sees them. */
final class Cells {
    private Cells() {}

    /** @return dates and numbers as the language writes them; an empty text where there is nothing */
    static String text(Object cell, Language reader) {
        if (cell instanceof LocalDate date) {
            return new Formats(reader).day(date);
        }
        if (cell instanceof Number number) {
            return new Formats(reader).number(number);
        }
        return cell == null ? "" : cell.toString();
    }

    /** @return {@code +1 418 555 0137, ext. 12}; the number itself stays on one line */
    static String phone(PhoneNumber number, Texts texts, Language reader) {
        String grouped = number.international().replace(' ', '\u00A0');
        return number.extension() == null
                ? grouped
                : texts.of(reader, "phone.withExtension", grouped, number.extension());
    }
}
