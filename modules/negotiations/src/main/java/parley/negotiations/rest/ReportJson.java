package parley.negotiations.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.exchange.Paper;
import parley.exchange.PaperBlock;
import parley.negotiations.report.Report;
import parley.negotiations.report.ReportService.GapWords;

/**
 * What a report says: its figures, and each part in the pieces that the page and the files are drawn from.
 *
 * @param ready whether it may go out
 * @param lacking why not, in the caller's language
 * @param figures by name
 */
public record ReportJson(
        LocalDate asOf,
        String marking,
        boolean ready,
        List<LackingJson> lacking,
        Map<String, Long> figures,
        List<PartJson> parts) {

    /** @param address of the page where it is put right */
    public record LackingJson(String code, String field, String language, String message, String address) {}

    public record PartJson(String language, String title, List<PieceJson> pieces) {}

    /**
     * @param kind {@code HEADING}, {@code WORDS}, {@code POINTS}, {@code FACTS} or {@code TABLE}; what a kind does not have is null
     * @param facts names and what stands for each
     */
    public record PieceJson(
            String kind,
            String text,
            List<String> points,
            Map<String, String> facts,
            List<String> columns,
            List<List<String>> rows) {
        static PieceJson of(PaperBlock block) {
            if (block instanceof PaperBlock.Heading heading) {
                return new PieceJson(block.kind(), heading.text(), null, null, null, null);
            }
            if (block instanceof PaperBlock.Paragraph paragraph) {
                return new PieceJson(block.kind(), paragraph.words().text(), null, null, null, null);
            }
            if (block instanceof PaperBlock.Points points) {
                return new PieceJson(block.kind(), null, texts(points.points()), null, null, null);
            }
            if (block instanceof PaperBlock.Facts facts) {
                Map<String, String> said = new LinkedHashMap<>();
                facts.facts().forEach((name, words) -> said.put(name, words.text()));
                return new PieceJson(block.kind(), null, null, said, null, null);
            }
            PaperBlock.Table table = (PaperBlock.Table) block;
            return new PieceJson(
                    block.kind(),
                    table.caption(),
                    null,
                    null,
                    table.titles(),
                    table.rows().stream().map(PieceJson::texts).toList());
        }

        private static List<String> texts(List<PaperBlock.Words> words) {
            return words.stream().map(PaperBlock.Words::text).toList();
        }
    }

    static ReportJson of(Report report, List<Paper.Part> parts, List<GapWords> lacking) {
        return new ReportJson(
                report.asOf(),
                report.marking(),
                lacking.isEmpty(),
                lacking.stream()
                        .map(one -> new LackingJson(
                                one.gap().problem().name(),
                                one.gap().field(),
                                one.gap().language() == null
                                        ? null
                                        : one.gap().language().code(),
                                one.words(),
                                one.gap().address()))
                        .toList(),
                report.figures(),
                parts.stream()
                        .map(part -> new PartJson(
                                part.language().code(),
                                part.title(),
                                part.blocks().stream().map(PieceJson::of).toList()))
                        .toList());
    }
}
