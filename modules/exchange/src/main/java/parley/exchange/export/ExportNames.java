package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import parley.core.text.Language;
import parley.core.text.Texts;

/** What files of exports are called: what they hold, in their own language, and the export's public id. */
@ApplicationScoped
public class ExportNames {
    private Texts texts;

    protected ExportNames() {}

    @Inject
    ExportNames(Texts texts) {
        this.texts = texts;
    }

    /** @return such as {@code people-EXP-2026-000123.csv}; invented data says so */
    public String of(ExportSummary export) {
        return stem(export.kind(), export.sample(), export.code(), export.language())
                + "."
                + export.format().extension(export.volumes());
    }

    String stem(ExportRecord export) {
        return stem(export.kind(), export.sample(), export.code(), export.language());
    }

    private String stem(String kind, boolean sample, String code, Language language) {
        String what = plain(texts.of(language, "export.kind." + kind));
        return what + (sample ? "-" + plain(texts.of(language, "export.sample")) : "") + "-" + code;
    }

    /** Letters that every mail program and every disk takes, and no blanks. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
