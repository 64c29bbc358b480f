package parley.core.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * A text in English and French that knows which side was written and whether the other has fallen behind.
 *
 * <p>Immutable: an edit gives a new value. Blank sides are null. Columns {@code en}, {@code fr}, {@code source},
 * {@code stale} unless the owner overrides them.
 */
@Embeddable
public class BilingualText {
    @Column(name = "en")
    private String en;

    @Column(name = "fr")
    private String fr;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Language source = Language.EN;

    @Column(name = "stale")
    private boolean stale;

    protected BilingualText() {}

    private BilingualText(String en, String fr, Language source, boolean stale) {
        this.en = blankToNull(en);
        this.fr = blankToNull(fr);
        this.source = source;
        this.stale = stale;
    }

    public static BilingualText of(String en, String fr, Language source) {
        return new BilingualText(en, fr, source, false);
    }

    /** As it was kept: with whether the side that is not the source has fallen behind. */
    public static BilingualText kept(String en, String fr, Language source, boolean stale) {
        return new BilingualText(en, fr, source, stale);
    }

    public static BilingualText none() {
        return new BilingualText(null, null, Language.EN, false);
    }

    /**
     * The text after an edit. The other side becomes stale when only the source side changed, and fresh again as soon
     * as it is touched itself.
     */
    public BilingualText edited(String newEn, String newFr, Language newSource) {
        BilingualText next = new BilingualText(newEn, newFr, newSource, false);
        boolean sourceChanged = !Objects.equals(side(newSource), next.side(newSource));
        boolean otherChanged = !Objects.equals(side(newSource.other()), next.side(newSource.other()));
        next.stale = next.side(newSource.other()) != null && !otherChanged && (sourceChanged || stale);
        return next;
    }

    public String en() {
        return en;
    }

    public String fr() {
        return fr;
    }

    public Language source() {
        return source;
    }

    public boolean stale() {
        return stale;
    }

    /** @return that side, or null where it was not written */
    public String side(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** @return the side asked for, else the other, else null */
    public String in(Language language) {
        return side(language) != null ? side(language) : side(language.other());
    }

    /** @return the language that {@link #in} really gives, for the {@code lang} attribute */
    public Language languageIn(Language asked) {
        return side(asked) != null || side(asked.other()) == null ? asked : asked.other();
    }

    /** @return the language of a text that stands in one only; null of one that stands in both, or in none */
    public Language only() {
        return en == null ? (fr == null ? null : Language.FR) : fr == null ? Language.EN : null;
    }

    public boolean isEmpty() {
        return en == null && fr == null;
    }

    public boolean isComplete() {
        return en != null && fr != null && !stale;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualText that
                && Objects.equals(en, that.en)
                && Objects.equals(fr, that.fr)
                && source == that.source
                && stale == that.stale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(en, fr, source, stale);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
