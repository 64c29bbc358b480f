package parley.exchange;

import java.util.Locale;

/** A kind of file. */
public enum ExportFormat {
    /** For programs: header and rows only. */
    CSV("text/csv;charset=utf-8"),
    /** For spreadsheets: typed cells, the passport on a second sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return the file name's extension, which is also the name in REST */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
