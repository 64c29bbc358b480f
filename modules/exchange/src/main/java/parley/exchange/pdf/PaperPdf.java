package parley.exchange.pdf;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.text.Texts;
import parley.exchange.Paper;
import parley.exchange.PaperBlock;
import parley.exchange.PaperBlock.Words;
import parley.exchange.pdf.ReportPdf.Said;

/** A report that was told in pieces, on upright paper: each part begins a page. */
public final class PaperPdf {
    private final Paper paper;
    private final Texts texts;

    public PaperPdf(Paper paper, Texts texts) {
        this.paper = paper;
        this.texts = texts;
    }

    /** The stream stays open. */
    public void write(OutputStream out) {
        ReportPdf pdf = null;
        for (Paper.Part part : paper.parts()) {
            if (pdf == null) {
                pdf = new ReportPdf(head(part), false);
            } else {
                pdf.part(head(part));
            }
            if (part.lead() != null) {
                pdf.paragraph(part.lead());
            }
            for (PaperBlock block : part.blocks()) {
                write(pdf, block);
            }
        }
        if (pdf != null) {
            pdf.save(out);
        }
    }

    private PdfHead head(Paper.Part part) {
        return new PdfHead(
                paper.code(),
                paper.code(),
                part.title(),
                "",
                "",
                paper.author(),
                paper.at(),
                null,
                part::band,
                texts,
                part.language());
    }

    private static void write(ReportPdf pdf, PaperBlock block) {
        if (block instanceof PaperBlock.Heading heading) {
            if (heading.level() > 2) {
                pdf.subheading(heading.text());
            } else {
                pdf.heading(heading.text());
            }
        } else if (block instanceof PaperBlock.Paragraph paragraph) {
            pdf.paragraph(said(paragraph.words()));
        } else if (block instanceof PaperBlock.Points points) {
            pdf.points(said(points.points()));
        } else if (block instanceof PaperBlock.Facts facts) {
            Map<String, Said> said = new LinkedHashMap<>();
            facts.facts().forEach((name, words) -> said.put(name, said(words)));
            pdf.stated(said);
        } else if (block instanceof PaperBlock.Table table && !table.rows().isEmpty()) {
            float[] shares = new float[table.shares().size()];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = table.shares().get(i);
            }
            pdf.said(
                    table.titles(),
                    shares,
                    table.rows().stream().map(PaperPdf::said).toList());
        }
    }

    private static List<Said> said(List<Words> words) {
        return words.stream().map(PaperPdf::said).toList();
    }

    private static Said said(Words words) {
        return new Said(words.text(), words.tag());
    }
}
