package parley.exchange;

import java.util.Locale;

/** A kind of file. */
public enum ExportFormat {
    /** For programs: header and rows only. */
    CSV("text/csv;charset=utf-8", "csv"),
    /** For spreadsheets: typed cells, the passport on a second sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** For address books; the columns do not matter. */
    VCARD4("text/vcard;charset=utf-8", "vcf"),
    /** For address books that know no newer version. */
    VCARD3("text/vcard;charset=utf-8", "vcf");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return the file name's extension */
    public String extension() {
        return extension;
    }

    /** @return its name in REST */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
