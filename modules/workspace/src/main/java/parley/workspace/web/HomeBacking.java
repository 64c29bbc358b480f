package parley.workspace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.record.CalendarEntry;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.Precision;
import parley.core.visit.VisitService;
import parley.ui.format.FormatBean;
import parley.ui.home.FileFigure;
import parley.ui.home.FileFigures;

/** What waits for the reader: what they owe, what is overdue, what comes next, and where the file stands today. */
@Named
@RequestScoped
public class HomeBacking {
    private static final int DAYS_AHEAD = 365;
    private static final int DAYS_DUE = 30;
    private static final int MOST_ACTIONS = 10;
    private static final int MOST_EVENTS = 5;
    private static final int MOST_DUE = 3;

    @Inject
    private ActionRegister register;

    @Inject
    private RecordSources sources;

    @Inject
    private Instance<FileFigures> modules;

    @Inject
    private VisitService visits;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    private Instant since;
    private Page<ActionSummary> mine;
    private Page<ActionSummary> overdue;
    private List<Upcoming> next;
    private List<FileFigure> figures;

    /**
     * Something that comes next.
     *
     * @param when in words
     * @param dayOpen whether only its month or year is published
     * @param lang of the title where it is not the reader's, else null
     * @param more a second line, or null
     */
    public record Upcoming(
            LocalDate day,
            String when,
            boolean dayOpen,
            String title,
            String lang,
            String address,
            String more,
            boolean cancelled) {}

    /** The visit is noted when the page is made, not when a part of it is asked for. */
    @PostConstruct
    void arrive() {
        since = visits.arrive();
    }

    /** @return the reader's roles in words, and the chapters whose lists they are on */
    public String getWho() {
        String roles = Callers.current().roles().stream()
                .sorted()
                .map(role -> text("role." + role))
                .collect(Collectors.joining(", "));
        List<String> lists = Callers.current().lists().stream().sorted().toList();
        return lists.isEmpty()
                ? roles
                : texts.of(Callers.current().language(), "home.onLists", roles, String.join(", ", lists));
    }

    /** @return whether the reader works on the file, and does not only administer or audit it */
    public boolean isReader() {
        return access.permits(Callers.current(), KernelAccess.READ_ACTIONS);
    }

    /** @return what the reader owes, overdue first */
    public Page<ActionSummary> getMine() {
        if (mine == null) {
            mine = actions(ActionCriteria.owedBy(Callers.current().personId()), MOST_ACTIONS);
        }
        return mine;
    }

    /** @return what anybody owes and is late with, the latest first */
    public Page<ActionSummary> getOverdue() {
        if (overdue == null) {
            overdue = actions(late(null), MOST_ACTIONS);
        }
        return overdue;
    }

    /** @return how many of the overdue actions the reader owes */
    public long getOverdueMine() {
        return actions(late(Callers.current().personId()), 1).total();
    }

    private ActionCriteria late(Long personId) {
        LocalDate yesterday = format.today().minusDays(1);
        return new ActionCriteria(null, null, true, personId, null, null, yesterday, null, null);
    }

    private Page<ActionSummary> actions(ActionCriteria criteria, int size) {
        Paging paging = new Paging(1, size, null, false);
        return isReader() ? register.find(criteria, paging) : Page.of(List.of(), 0, paging);
    }

    /** @return where an action was agreed, or null */
    public RecordCard source(ActionSummary action) {
        return sources.find(action.source()).orElse(null);
    }

    /** @return what comes next: the dates of rounds, meetings and missions, and actions that fall due soon, by day */
    public List<Upcoming> getNext() {
        if (next == null) {
            next = Stream.concat(events(), dueSoon())
                    .sorted(Comparator.comparing(Upcoming::day))
                    .toList();
        }
        return next;
    }

    private Stream<Upcoming> events() {
        LocalDate today = format.today();
        return sources.all().stream()
                .flatMap(source -> source.calendar(today, today.plusDays(DAYS_AHEAD)).stream())
                .sorted(Comparator.comparing(entry -> entry.start().value()))
                .limit(MOST_EVENTS)
                .map(this::event);
    }

    private Upcoming event(CalendarEntry entry) {
        boolean french = Callers.current().language() == Language.FR;
        return new Upcoming(
                entry.start().value(),
                format.range(entry.start(), entry.end()),
                entry.start().precision() != Precision.DAY,
                french ? entry.titleFr() : entry.titleEn(),
                null,
                entry.address(),
                french ? entry.placeFr() : entry.placeEn(),
                entry.cancelled());
    }

    /** What others owe as well; what the reader owes stands on the left already. */
    private Stream<Upcoming> dueSoon() {
        if (!isReader()) {
            return Stream.empty();
        }
        LocalDate today = format.today();
        ActionCriteria soon =
                new ActionCriteria(null, null, true, null, null, today, today.plusDays(DAYS_DUE), null, null);
        return register.find(soon, Paging.longest()).items().stream()
                .filter(action ->
                        !Objects.equals(action.personId(), Callers.current().personId()))
                .limit(MOST_DUE)
                .map(action -> new Upcoming(
                        action.due(),
                        format.day(action.due()),
                        false,
                        format.text(action.text()),
                        format.langOf(action.text()),
                        "/actions/show?id=" + action.id(),
                        text("home.dueFrom", action.party(Callers.current().language())),
                        false));
    }

    /** @return what the modules say of the file today, in the order of the navigation */
    public List<FileFigure> getFigures() {
        if (figures == null) {
            figures = modules.stream()
                    .flatMap(module -> module.figures().stream())
                    .sorted(Comparator.comparingInt(FileFigure::order))
                    .toList();
        }
        return figures;
    }

    public Instant getSince() {
        return since;
    }

    private String text(String key, Object... arguments) {
        return texts.of(Callers.current().language(), key, arguments);
    }
}
