package parley.negotiations.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.core.marking.Marking;
import parley.core.text.BilingualText;
import parley.exchange.PaperBlock.Words;
import parley.negotiations.ChapterStatus;
import parley.negotiations.agreement.PublishedMeasure;

/**
 * A chapter as its public brief tells it. It has no place for anything that is not Unclassified: its name, the key messages
 * that people wrote for everybody, and what sources with a public address said.
 *
 * @param gaps why it may not go out yet
 */
public record PublicChapter(
        long record,
        String code,
        BilingualText name,
        LocalDate asOf,
        BilingualText keyMessages,
        List<Said> said,
        Optional<PublishedMeasure> published,
        List<Gap> gaps)
        implements Report {
    public PublicChapter {
        said = List.copyOf(said);
        gaps = List.copyOf(gaps);
    }

    /**
     * What a published source said of the chapter's status.
     *
     * @param urls where it stands, apart by blanks
     */
    public record Said(LocalDate effective, ChapterStatus status, BilingualText source, String urls) {}

    @Override
    public String marking() {
        return Marking.UNCLASSIFIED;
    }

    @Override
    public List<String> chapters() {
        return List.of();
    }

    @Override
    public String table() {
        return "negotiations.chapter";
    }

    @Override
    public String title(Tongue tongue) {
        return tongue.of("chapterBrief.title", code, name.side(tongue.language()));
    }

    @Override
    public void tell(Tongue tongue) {
        Telling telling = new Telling(tongue);
        tongue.heading("chapterBrief.keyMessages");
        tongue.points(telling.side(keyMessages)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Words.of(line.replaceFirst("^[-–•*]\\s*", "")))
                .toList());
        if (!said.isEmpty()) {
            tongue.heading("chapterBrief.sayers");
            tongue.table(
                    tongue.of("chapterBrief.sayers"),
                    List.of("since", "status", "source"),
                    List.of(3, 3, 8),
                    said.stream()
                            .map(one -> List.of(
                                    Words.of(tongue.formats().day(one.effective())),
                                    Words.of(tongue.status(one.status())),
                                    source(tongue, one)))
                            .toList());
        }
        published.ifPresent(measure -> {
            tongue.heading("report.figures");
            tongue.table(
                    tongue.of("report.figures"),
                    List.of("figure", "value", "note"),
                    List.of(4, 2, 6),
                    List.of(telling.published(measure)));
        });
    }

    private static Words source(Tongue tongue, Said one) {
        Words title = tongue.words(one.source());
        String all =
                title.text() + "\n" + String.join("\n", Arrays.asList(one.urls().split("[\\s|;]+")));
        return new Words(all, title.language(), null);
    }
}
