package parley.exchange.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import parley.exchange.CsvWriter;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.XlsxWriter;

/** The file of an export while it is written. */
interface ExportFile {
    void row(List<Object> cells);

    /** Ends the file, with its passport where the format has room for it. */
    void finish(Map<String, String> passport);

    /** Begins a file on the stream; a {@link #finish} closes it. */
    static ExportFile of(
            ExportFormat format, OutputStream out, String title, List<String> titles, List<ExportColumn> columns) {
        return format == ExportFormat.CSV ? new Csv(out, titles, columns) : new Xlsx(out, title, titles);
    }

    /** Header and rows only; the passport stands beside the file. */
    final class Csv implements ExportFile {
        private final CsvWriter csv;

        private Csv(OutputStream out, List<String> titles, List<ExportColumn> columns) {
            csv = new CsvWriter(
                    out, titles, columns.stream().map(ExportColumn::type).toList());
        }

        @Override
        public void row(List<Object> cells) {
            csv.row(cells);
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
        public void row(List<Object> cells) {
            xlsx.row(cells);
        }

        @Override
        public void finish(Map<String, String> passport) {
            xlsx.facts("Parley", passport);
            xlsx.close();
        }
    }
}
