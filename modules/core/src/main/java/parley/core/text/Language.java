package parley.core.text;

import java.util.Locale;

/** The two languages of Parley; nothing else is ever a locale. */
public enum Language {
    EN(Locale.CANADA),
    FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** @return the code for {@code lang} attributes and addresses: {@code en} or {@code fr} */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == EN ? FR : EN;
    }

    /** @return the language of a code that a reader sent, or null where it is none of ours */
    public static Language chosenBy(String code) {
        return "en".equals(code) ? EN : "fr".equals(code) ? FR : null;
    }

    /** Reads a code or a locale tag; anything that is not French is English. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
    }
}
