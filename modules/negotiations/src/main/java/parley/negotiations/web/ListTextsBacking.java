package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSource;
import parley.negotiations.text.BracketCounts;
import parley.negotiations.text.TextCriteria;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.negotiations.text.TextSummary;
import parley.ui.list.ListParameters;

/** The texts that the reader may see: all, or those of a chapter or a round. */
@Named
@RequestScoped
public class ListTextsBacking {
    @Inject
    private TextService texts;

    @Inject
    private BracketCounts counts;

    @Inject
    private ChapterService chapters;

    @Inject
    private RoundService rounds;

    @Inject
    private NeedToKnow known;

    @Inject
    private ListParameters parameters;

    @Inject
    private Clock clock;

    private Page<TextSummary> page;
    private List<TextSummary> some;

    public Page<TextSummary> getPage() {
        if (page == null) {
            String chapter = getChapter();
            String round = getRound();
            page = texts.find(
                    new TextCriteria(
                            chapter == null ? null : chapters.get(chapter).id(),
                            round == null ? null : rounds.get(round).summary().id(),
                            getState(),
                            null),
                    parameters.paging());
        }
        return page;
    }

    /** @return code of a chapter that the reader may know, or null */
    public String getChapter() {
        return parameters.code("chapter", code -> getChapters().stream()
                .anyMatch(one -> one.code().equals(code)));
    }

    /** @return code of a round, or null */
    public String getRound() {
        return parameters.code("round", parameters.record(RoundSource.KIND));
    }

    public TextState getState() {
        return parameters.constant(TextState.class, "state");
    }

    public TextState[] getStates() {
        return TextState.values();
    }

    public List<KnownChapter> getChapters() {
        return known.chapters();
    }

    public boolean isFiltered() {
        return parameters.any("chapter", "round", "state");
    }

    /** @return for the chapter's page, newest first */
    public List<TextSummary> ofChapter(long id) {
        if (some == null) {
            some = texts.find(TextCriteria.ofChapter(id), Paging.longest()).items();
        }
        return some;
    }

    /** @return for the round's page, those that the reader may open */
    public List<TextSummary> ofRound(long id) {
        if (some == null) {
            some = texts.find(TextCriteria.ofRound(id), Paging.longest()).items();
        }
        return some;
    }

    /** @return for a session's page, the newest text of its chapter and round that the reader may open; null where there is none */
    public TextSummary ofSession(long roundId, long chapterId) {
        if (some == null) {
            some = texts.find(new TextCriteria(chapterId, roundId, null, null), Paging.longest())
                    .items();
        }
        return some.isEmpty() ? null : some.get(0);
    }

    /** @return open brackets of a chapter in a round in words for readers without the text too; null where nothing is known */
    public Integer open(long roundId, long chapterId) {
        return counts.ofRound(roundId, LocalDate.now(clock)).stream()
                .filter(line -> line.chapterId() == chapterId)
                .map(BracketCounts.Line::open)
                .findFirst()
                .orElse(null);
    }
}
