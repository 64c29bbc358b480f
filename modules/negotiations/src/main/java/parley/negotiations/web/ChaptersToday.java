package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.negotiations.ChapterFigure;
import parley.negotiations.ChapterStatus;
import parley.negotiations.NegotiationFigures;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.PublishedChapters;
import parley.ui.format.FormatBean;
import parley.ui.home.FileFigure;
import parley.ui.home.FileFigures;

/** Chapters done, as published and as counted here: never one without the other (PRODUCT §4). */
@RequestScoped
public class ChaptersToday implements FileFigures {
    private static final int ORDER = 10;
    private static final String MATRIX = "/negotiations/matrix/show";

    @Inject
    private NegotiationFigures negotiations;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Override
    public List<FileFigure> figures() {
        if (!access.permits(Callers.current(), NegotiationsAccess.READ_CHAPTERS)
                || !access.permits(Callers.current(), NegotiationsAccess.READ_AGREEMENTS)) {
            return List.of();
        }
        LocalDate today = format.today();
        Optional<PublishedChapters> published = negotiations.published(today);
        return Stream.concat(
                        published.map(this::published).stream(), Stream.of(ours(negotiations.chapters(today, today))))
                .toList();
    }

    private FileFigure published(PublishedChapters published) {
        String number = published.outOf() == null
                ? format.number(published.value())
                : text("measure.of", format.number(published.value()), format.number(published.outOf()));
        return new FileFigure(
                ORDER,
                text("showMatrix.published"),
                number,
                published.roundCode() == null
                        ? "/negotiations/agreement/show#measures"
                        : "/negotiations/rounds/show?code=" + published.roundCode() + "#facts",
                published.noun(language()),
                format.date(published.date()),
                text("source.source"),
                List.of(
                        published.source(language()) == null
                                ? text("source.notRecorded")
                                : published.source(language()),
                        text("source.confidence") + text("form.colon") + " "
                                + text("confidence." + published.confidence()) + "."));
    }

    private FileFigure ours(List<ChapterFigure> chapters) {
        List<ChapterFigure> seen =
                chapters.stream().filter(chapter -> !chapter.withheld()).toList();
        long concluded = seen.stream()
                .filter(chapter -> chapter.atEnd() != null && chapter.atEnd().concluded())
                .count();
        long substantially = seen.stream()
                .filter(chapter -> chapter.atEnd() == ChapterStatus.SUBSTANTIALLY_CONCLUDED)
                .count();
        return new FileFigure(
                ORDER + 1,
                text("showMatrix.inParley"),
                text("measure.of", concluded, seen.size()),
                MATRIX,
                text("fileToday.concluded"),
                text("showMatrix.substantially", substantially)
                        + (seen.size() < chapters.size() ? text("fileToday.ofSeen") : ""),
                text("fileToday.why"),
                List.of(text("showMatrix.countsWhy")));
    }

    private String text(String key, Object... arguments) {
        return texts.of(language(), key, arguments);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
