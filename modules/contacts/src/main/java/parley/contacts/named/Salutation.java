package parley.contacts.named;

import java.util.Map;
import parley.core.directory.PersonName;
import parley.core.text.Language;

/**
 * How a letter begins. English writes “Dear Ms. Exemple,”; French writes the title out and leaves the name away: « Madame, ».
 * A style that stands alone, such as Excellency, begins the letter by itself in both. Without a form of address the person
 * is called by the name as it is used.
 */
final class Salutation {
    /** French titles as they are abbreviated before a name, and as a letter begins with them. */
    private static final Map<String, String> TITLES = Map.of(
            "M.", "Monsieur",
            "Mme", "Madame",
            "Mlle", "Mademoiselle",
            "Mmes", "Mesdames",
            "MM.", "Messieurs",
            "Mx", "Bonjour",
            "Me", "Maître",
            "Dr", "Docteur",
            "Dre", "Docteure",
            "Pr", "Monsieur le professeur");

    private static final Map<String, String> ALONE =
            Map.of("Excellency", "Excellency", "Your Excellency", "Your Excellency");

    private Salutation() {}

    /** @param form the form of address in that language; null where none is recorded */
    static String in(Language language, PersonName name, String form) {
        String address = form == null || form.isBlank() ? null : form.strip();
        return (language == Language.FR ? french(name, address) : english(name, address)) + ",";
    }

    private static String english(PersonName name, String form) {
        if (form == null) {
            return "Dear " + name.asUsed();
        }
        return ALONE.containsKey(form) || form.startsWith("Dear ") ? form : "Dear " + form;
    }

    private static String french(PersonName name, String form) {
        if (form == null) {
            return "Bonjour " + name.asUsed();
        }
        String[] parts = form.split("[\\s\\u00A0]+", 2);
        String title = TITLES.get(parts[0]);
        if (title == null) {
            return form;
        }
        return title.equals("Bonjour") ? "Bonjour " + name.asUsed() : title;
    }
}
