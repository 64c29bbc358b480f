package parley.exchange.export;

import parley.exchange.ExportFormat;
import parley.exchange.pdf.DirectoryPdf;
import parley.exchange.pdf.LabelSheet;

/** How much one file for paper holds; a longer list goes on in the next. */
public final class PaperVolumes {
    private PaperVolumes() {}

    /** @return entries or labels; 0 where the format knows no volumes */
    public static int size(ExportFormat format) {
        return switch (format) {
            case PDF -> DirectoryPdf.ENTRIES_IN_A_VOLUME;
            case LABELS -> LabelSheet.LETTER_30.inAVolume();
            case LABELS_A4 -> LabelSheet.A4_21.inAVolume();
            case CSV, CSV_SEMICOLON, XLSX, VCARD4, VCARD3 -> 0;
        };
    }
}
