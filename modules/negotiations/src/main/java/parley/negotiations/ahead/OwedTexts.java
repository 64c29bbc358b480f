package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.text.TextCriteria;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextState;
import parley.negotiations.text.TextSummary;

/**
 * Which text or answer is owed by whom, from the latest text of each chapter that is not concluded: who holds the pen owes
 * the next text; without a pen holder, a text that one side sent waits for the other's answer. It is due on the day that
 * was agreed, else on one of the days before the round. Of the chapters whose texts the caller may know, and nothing of any
 * other.
 */
@ApplicationScoped
class OwedTexts {
    private static final String CANADA = "CAN";
    private static final String ASEAN = "ASEAN";

    private TextService texts;
    private ChapterService chapters;
    private Clock clock;

    protected OwedTexts() {}

    @Inject
    OwedTexts(TextService texts, ChapterService chapters, Clock clock) {
        this.texts = texts;
        this.chapters = chapters;
        this.clock = clock;
    }

    /**
     * @param start first day of the round that it is owed before; null where that is not known
     * @return soonest first, those without a day last; then in the agreement's order
     */
    List<Readiness.OwedText> all(LocalDate start) {
        Map<String, TextSummary> latest = latest();
        List<Readiness.OwedText> owed = new ArrayList<>();
        for (ChapterSummary chapter : chapters.all(LocalDate.now(clock))) {
            TextSummary text = latest.get(chapter.code());
            boolean concluded = chapter.status() != null && chapter.status().concluded();
            if (text != null && !concluded) {
                if (text.pen() != null) {
                    owed.add(owed(text, Readiness.Debt.NEXT_TEXT, text.pen(), start));
                } else if (text.from() != null && text.state() != TextState.CONSOLIDATED) {
                    owed.add(owed(text, Readiness.Debt.ANSWER, other(text.from()), start));
                }
            }
        }
        owed.sort(Comparator.comparing(Readiness.OwedText::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return owed;
    }

    private Readiness.OwedText owed(TextSummary text, Readiness.Debt debt, String by, LocalDate start) {
        boolean agreed = text.dueOn() != null;
        LocalDate due = agreed ? text.dueOn() : start == null ? null : before(start, debt, text.date());
        return new Readiness.OwedText(
                text,
                debt,
                by,
                other(by),
                due,
                agreed,
                ReadinessService.stage(due, start),
                due != null && due.isBefore(LocalDate.now(clock)));
    }

    /** The first day before the round that the debt is for and that was still to come when the latest text was there. */
    private static LocalDate before(LocalDate start, Readiness.Debt debt, LocalDate last) {
        return IntStream.of(ReadinessService.MARKS)
                .filter(days -> debt == Readiness.Debt.NEXT_TEXT || days < ReadinessService.MARKS[0])
                .mapToObj(start::minusDays)
                .filter(last::isBefore)
                .findFirst()
                .orElse(start);
    }

    private static String other(String party) {
        return CANADA.equals(party) ? ASEAN : CANADA;
    }

    /** Internal drafts are between nobody. */
    private Map<String, TextSummary> latest() {
        return all(TextCriteria.any()).stream()
                .filter(text -> text.state() != TextState.INTERNAL_DRAFT)
                .collect(Collectors.toMap(
                        TextSummary::chapterCode, text -> text, (newer, older) -> newer, LinkedHashMap::new));
    }

    private Collection<TextSummary> all(TextCriteria criteria) {
        List<TextSummary> found = new ArrayList<>();
        Page<TextSummary> page;
        int number = 1;
        do {
            page = texts.find(criteria, new Paging(number++, Paging.LARGEST_SIZE, null, false));
            found.addAll(page.items());
        } while (!page.items().isEmpty() && found.size() < page.total());
        return found;
    }
}
