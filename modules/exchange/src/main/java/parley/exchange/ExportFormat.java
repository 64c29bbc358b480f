package parley.exchange;

import java.util.Locale;

/** A kind of file. */
public enum ExportFormat {
    /** For programs: header and rows only. */
    CSV("text/csv;charset=utf-8", "csv"),
    /** The same with semicolons, at which an Excel in French, and of most of Europe, separates. */
    CSV_SEMICOLON("text/csv;charset=utf-8", "csv"),
    /** For spreadsheets: typed cells, the passport on a second sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** For address books; the columns do not matter. */
    VCARD4("text/vcard;charset=utf-8", "vcf"),
    /** For address books that know no newer version. */
    VCARD3("text/vcard;charset=utf-8", "vcf"),
    /** For paper: tagged, the passport on the last page; a long list comes in volumes. */
    PDF("application/pdf", "pdf"),
    /** Mailing labels on letter sheets of thirty; the columns do not matter. */
    LABELS("application/pdf", "pdf"),
    /** Mailing labels on A4 sheets of twenty-one. */
    LABELS_A4("application/pdf", "pdf");

    private static final String SEVERAL_MEDIA_TYPE = "application/zip";
    private static final String SEVERAL_EXTENSION = "zip";

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** @param volumes how many files the export came to; more than one travel together */
    public String mediaType(int volumes) {
        return volumes > 1 ? SEVERAL_MEDIA_TYPE : mediaType;
    }

    /** @return the file name's extension */
    public String extension(int volumes) {
        return volumes > 1 ? SEVERAL_EXTENSION : extension;
    }

    /** @return whether it holds entries of an address book instead of cells */
    public boolean cards() {
        return this == VCARD4 || this == VCARD3;
    }

    /** @return its name in REST */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
