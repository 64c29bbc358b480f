package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.marking.MarkingService;
import parley.core.record.Paging;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.StatusEntry;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.session.SessionCriteria;
import parley.negotiations.session.SessionDetail;
import parley.negotiations.session.SessionService;
import parley.negotiations.session.SessionSource;
import parley.negotiations.session.SessionSummary;

/** A chapter on two pages at most, as a page of its own that needs nothing else. */
@ApplicationScoped
class ChapterBrief {
    /** As many as two pages hold. */
    private static final int ENTRIES = 8;

    private static final int SESSIONS = 3;
    private static final int ACTIONS = 12;
    private static final int WORDS = 900;

    private ChapterService chapters;
    private StatusService statuses;
    private SessionService sessions;
    private ActionRegister register;
    private MarkingService markings;
    private Clock clock;

    protected ChapterBrief() {}

    @Inject
    ChapterBrief(
            ChapterService chapters,
            StatusService statuses,
            SessionService sessions,
            ActionRegister register,
            MarkingService markings,
            Clock clock) {
        this.chapters = chapters;
        this.statuses = statuses;
        this.sessions = sessions;
        this.register = register;
        this.markings = markings;
        this.clock = clock;
    }

    String of(ChapterSummary chapter, RoundDetail round, PackWords words) {
        Language language = words.language();
        LocalDate today = LocalDate.now(clock);
        String title = chapter.code() + " · " + chapter.name(language);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.FR ? "fr-CA" : "en-CA")
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(PackWords.escaped(title))
                .append(
                        "</title><style>@page{size:letter;margin:2cm}body{font:11pt/1.4 sans-serif;max-width:42em;margin:2em auto}")
                .append("h1{font-size:16pt}h2{font-size:12pt;margin:1em 0 .3em}li{margin:.2em 0}</style></head><body>");
        line(
                page,
                "p",
                "<strong>"
                        + PackWords.escaped(
                                markings.byCode(round.content().marking()).name(language)) + "</strong>");
        line(page, "h1", PackWords.escaped(title));
        line(page, "p", words.of("pack.brief.lead", round.summary().label(language), today));
        standing(page, chapter, words, today);
        lately(page, chapter, words);
        owed(page, chapter, words);
        return page.append("</body></html>\n").toString();
    }

    private void standing(StringBuilder page, ChapterSummary chapter, PackWords words, LocalDate today) {
        line(page, "h2", words.of("pack.brief.where"));
        Integer open = statuses.openBrackets(today).get(chapter.code());
        line(
                page,
                "p",
                (chapter.status() == null
                                ? words.of("chapter.notTabled")
                                : words.of("chapter.status." + chapter.status()))
                        + (open == null ? "" : " · " + words.of("pack.brief.open", open)));
        List<StatusEntry> history = chapters.history(chapter.id(), today);
        page.append("<ul>");
        history.stream()
                .skip(Math.max(0, history.size() - ENTRIES))
                .forEach(entry -> line(
                        page,
                        "li",
                        PackWords.escaped(
                                entry.effective() + " · " + words.of("chapter.status." + entry.status()) + " · "
                                        + (entry.origin() == Origin.REPORTED
                                                ? entry.source(words.language())
                                                : words.of("chapter.origin.RECORDED")))));
        page.append("</ul>");
    }

    private void lately(StringBuilder page, ChapterSummary chapter, PackWords words) {
        List<SessionSummary> last =
                sessions.find(SessionCriteria.ofChapter(chapter.id()), Paging.longest()).items().stream()
                        .limit(SESSIONS)
                        .toList();
        line(page, "h2", words.of("pack.brief.lately"));
        if (last.isEmpty()) {
            line(page, "p", words.of("showChapter.noSessions"));
        }
        for (SessionSummary session : last) {
            SessionDetail detail = sessions.get(session.id());
            line(
                    page,
                    "p",
                    "<strong>" + PackWords.escaped(session.round(words.language())) + "</strong> "
                            + text(detail.content().minutes(), words));
            told(page, "session.issues", detail.content().openIssues(), words);
            told(page, "session.nextStep", detail.content().nextStep(), words);
        }
    }

    private static void told(StringBuilder page, String key, BilingualText text, PackWords words) {
        if (!text.isEmpty()) {
            line(page, "p", "<em>" + words.of(key) + "</em> " + text(text, words));
        }
    }

    private void owed(StringBuilder page, ChapterSummary chapter, PackWords words) {
        line(page, "h2", words.of("pack.brief.owed"));
        List<Long> ids = sessions.find(SessionCriteria.ofChapter(chapter.id()), Paging.longest()).items().stream()
                .map(SessionSummary::id)
                .toList();
        List<ActionSummary> open = register.agreedAt(SessionSource.KIND, ids).stream()
                .filter(action -> action.status().open())
                .limit(ACTIONS)
                .toList();
        if (open.isEmpty()) {
            line(page, "p", words.of("pack.brief.nothing"));
        }
        page.append("<ul>");
        for (ActionSummary action : open) {
            String who = action.party(words.language());
            line(
                    page,
                    "li",
                    text(action.text(), words)
                            + (who == null ? "" : " · " + PackWords.escaped(who))
                            + (action.due() == null ? "" : " · " + action.due()));
        }
        page.append("</ul>");
    }

    /** In the reader's language, else in the other with its tag. */
    private static String text(BilingualText text, PackWords words) {
        String all = text.in(words.language());
        if (all == null) {
            return "";
        }
        String some = all.length() > WORDS ? all.substring(0, WORDS) + "…" : all;
        Language other = text.languageIn(words.language());
        return other == null || other == words.language()
                ? PackWords.escaped(some)
                : "<span lang=\"" + (other == Language.FR ? "fr-CA" : "en-CA") + "\">" + PackWords.escaped(some)
                        + "</span>";
    }

    /** @param html escaped already */
    private static void line(StringBuilder page, String tag, String html) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(html)
                .append("</")
                .append(tag)
                .append(">\n");
    }
}
