package parley.ui.form;

import java.io.Serializable;
import parley.core.text.BilingualText;
import parley.core.text.Language;

/** The two sides of a bilingual text while they are typed. */
public class Pair implements Serializable {
    private String en;
    private String fr;
    private Language source;
    private boolean stale;

    public static Pair of(BilingualText text) {
        Pair pair = new Pair();
        if (text != null && !text.isEmpty()) {
            pair.en = text.en();
            pair.fr = text.fr();
            pair.source = text.source();
            pair.stale = text.stale();
        }
        return pair;
    }

    /** @return what was typed; the first side ever written is the source */
    public BilingualText text() {
        Language written = source != null ? source : blank(en) && !blank(fr) ? Language.FR : Language.EN;
        return BilingualText.of(en, fr, written);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public boolean isStale() {
        return stale;
    }
}
