package parley.contacts.web;

import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.ui.format.Formats;

/** From when to when, in the reader's words: « du 31 janvier 2026 au 31 janvier 2027 », « depuis octobre 2023 ». */
final class Periods {
    private final Texts texts;
    private final Language reader;

    Periods(Texts texts, Language reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** @return an empty text where neither end is known */
    String of(PartialDate from, PartialDate to) {
        if (to == null) {
            return from == null ? "" : part("period.since", from);
        }
        return from == null
                ? part("period.until", to)
                : texts.of(reader, "period.both", part("period.from", from), part("period.to", to));
    }

    /** French says days, and what begins with a vowel, with other words. */
    private String part(String key, PartialDate date) {
        String words = new Formats(reader).date(date);
        String kind = date.precision() == Precision.DAY ? ".day" : words.matches("[ao].*") ? ".vowel" : "";
        return texts.of(reader, key + kind, words);
    }
}
