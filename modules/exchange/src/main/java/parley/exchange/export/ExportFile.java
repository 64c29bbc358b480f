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

/** The file of an export while it is written. */
interface ExportFile {
    void row(ExportRow row);

    /** Ends the file, with its passport where the format has room for it. */
    void finish(Map<String, String> passport);

    /** Begins a file on the stream; a {@link #finish} closes it. */
    static ExportFile of(
            ExportRecord export, OutputStream out, String title, List<String> titles, List<ExportColumn> columns) {
        return switch (export.format()) {
            case CSV -> new Csv(out, titles, columns);
            case XLSX -> new Xlsx(out, title, titles);
            case VCARD4, VCARD3 ->
                new Cards(new VCardWriter(out, export.format() == ExportFormat.VCARD4, export.code()));
        };
    }

    /** Header and rows only; the passport stands beside the file. */
    final class Csv implements ExportFile {
        private final CsvWriter csv;

        private Csv(OutputStream out, List<String> titles, List<ExportColumn> columns) {
            csv = new CsvWriter(
                    out, titles, columns.stream().map(ExportColumn::type).toList());
        }

        @Override
        public void row(ExportRow row) {
            csv.row(row.cells());
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
        public void row(ExportRow row) {
            xlsx.row(row.cells());
        }

        @Override
        public void finish(Map<String, String> passport) {
            xlsx.facts("Parley", passport);
            xlsx.close();
        }
    }

    /** Each row as a person. */
    final class Cards implements ExportFile {
        private final VCardWriter cards;

        private Cards(VCardWriter cards) {
            this.cards = cards;
        }

        @Override
        public void row(ExportRow row) {
            cards.write(row.contact().get());
        }

        @Override
        public void finish(Map<String, String> passport) {
            cards.close();
        }
    }
}
