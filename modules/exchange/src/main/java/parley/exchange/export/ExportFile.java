package parley.exchange.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import parley.exchange.CsvWriter;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportRow;
import parley.exchange.VCardWriter;
import parley.exchange.XlsxWriter;
import parley.exchange.pdf.DirectoryPdf;
import parley.exchange.pdf.LabelSheet;
import parley.exchange.pdf.LabelsPdf;
import parley.exchange.pdf.PdfHead;

/** The file of an export while it is written. */
interface ExportFile {
    /** @return why this kind of file cannot hold the row; null where it does */
    String row(ExportRow row);

    /** Ends the file, with its passport where the format has room for it. */
    void finish(Map<String, String> passport);

    /** @return how many files it came to, once it is finished */
    default int volumes() {
        return 1;
    }

    /**
     * What is to be written.
     *
     * @param titles of the columns, in the file's language
     * @param sortedBy code of the column that the rows are sorted by; null where there is none
     * @param paper what a file for paper says about itself
     */
    record Content(List<String> titles, List<ExportColumn> columns, String sortedBy, PdfHead paper) {}

    /** Begins a file on the stream; a {@link #finish} closes it. */
    static ExportFile of(ExportRecord export, OutputStream out, Content content) {
        return switch (export.format()) {
            case CSV -> new Csv(out, content, CsvWriter.COMMA);
            case CSV_SEMICOLON -> new Csv(out, content, CsvWriter.SEMICOLON);
            case XLSX -> new Xlsx(out, content.paper().title(), content.titles());
            case VCARD4, VCARD3 ->
                new Cards(new VCardWriter(out, export.format() == ExportFormat.VCARD4, export.code()));
            case PDF -> new Directory(out, content);
            case LABELS -> new Labels(out, content, LabelSheet.LETTER_30);
            case LABELS_A4 -> new Labels(out, content, LabelSheet.A4_21);
        };
    }

    /** Header and rows only; the passport stands beside the file. */
    final class Csv implements ExportFile {
        private final CsvWriter csv;

        private Csv(OutputStream out, Content content, char delimiter) {
            csv = new CsvWriter(
                    out,
                    content.titles(),
                    content.columns().stream().map(ExportColumn::type).toList(),
                    delimiter);
        }

        @Override
        public String row(ExportRow row) {
            csv.row(row.cells());
            return null;
        }

        @Override
        public void finish(Map<String, String> passport) {
            csv.close();
        }
    }

    /** The rows, then the passport on a sheet of its own. */
    final class Xlsx implements ExportFile {
        private final XlsxWriter xlsx;

        private Xlsx(OutputStream out, String title, List<String> titles) {
            xlsx = new XlsxWriter(out);
            xlsx.table(title, titles);
        }

        @Override
        public String row(ExportRow row) {
            xlsx.row(row.cells());
            return null;
        }

        @Override
        public void finish(Map<String, String> passport) {
            xlsx.facts("Parley", passport);
            xlsx.close();
        }
    }

    /** Each row as an entry, then the passport on the last page. */
    final class Directory implements ExportFile {
        private final DirectoryPdf pdf;
        private int volumes;

        private Directory(OutputStream out, Content content) {
            List<String> codes =
                    content.columns().stream().map(ExportColumn::code).toList();
            pdf = new DirectoryPdf(out, content.paper(), content.titles(), codes.indexOf(content.sortedBy()));
        }

        @Override
        public String row(ExportRow row) {
            pdf.row(row.cells());
            return null;
        }

        @Override
        public void finish(Map<String, String> passport) {
            volumes = pdf.finish(passport);
        }

        @Override
        public int volumes() {
            return volumes;
        }
    }

    /** Each row as a label, then who has none and the passport. */
    final class Labels implements ExportFile {
        private final LabelsPdf pdf;
        private int volumes;

        private Labels(OutputStream out, Content content, LabelSheet sheet) {
            pdf = new LabelsPdf(out, content.paper(), sheet);
        }

        @Override
        public String row(ExportRow row) {
            return pdf.row(row.label().get());
        }

        @Override
        public void finish(Map<String, String> passport) {
            volumes = pdf.finish(passport);
        }

        @Override
        public int volumes() {
            return volumes;
        }
    }

    /** Each row as a person. */
    final class Cards implements ExportFile {
        private final VCardWriter cards;

        private Cards(VCardWriter cards) {
            this.cards = cards;
        }

        @Override
        public String row(ExportRow row) {
            cards.write(row.contact().get());
            return null;
        }

        @Override
        public void finish(Map<String, String> passport) {
            cards.close();
        }
    }
}
