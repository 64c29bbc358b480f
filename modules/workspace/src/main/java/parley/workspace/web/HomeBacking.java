package parley.workspace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import parley.core.record.RecordSource;
import parley.core.record.RecordSources;
import parley.core.text.Texts;
import parley.core.visit.VisitService;
import parley.ui.format.FormatBean;

/** What waits for the reader: what they owe, what is overdue, what comes next, what changed since they were last here. */
@Named
@RequestScoped
public class HomeBacking {
    private static final int DAYS_AHEAD = 90;
    private static final int MOST_NEXT = 6;
    private static final int MOST_CHANGED = 5;

    @Inject
    private ActionRegister register;

    @Inject
    private RecordSources sources;

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
    private List<CalendarEntry> next;
    private List<Changes> changes;

    /** @param kind of the records, such as {@code ROUND}; its words are {@code search.kind.ROUND} */
    public record Changes(String kind, List<RecordCard> records) {}

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

    /** @return the first that the reader owes, and how many there are */
    public Page<ActionSummary> getMine() {
        if (mine == null) {
            mine = find(ActionCriteria.owedBy(Callers.current().personId()));
        }
        return mine;
    }

    /** @return the first that anybody owes and is late with, and how many there are */
    public Page<ActionSummary> getOverdue() {
        if (overdue == null) {
            LocalDate yesterday = format.today().minusDays(1);
            overdue = find(new ActionCriteria(null, null, true, null, null, null, yesterday, null, null));
        }
        return overdue;
    }

    private Page<ActionSummary> find(ActionCriteria criteria) {
        return isReader() ? register.find(criteria, Paging.first()) : Page.of(List.of(), 0, Paging.first());
    }

    /** @return where an action was agreed, or null */
    public RecordCard source(ActionSummary action) {
        return sources.find(action.source()).orElse(null);
    }

    public List<CalendarEntry> getNext() {
        if (next == null) {
            LocalDate today = format.today();
            next = sources.all().stream()
                    .flatMap(source -> source.calendar(today, today.plusDays(DAYS_AHEAD)).stream())
                    .sorted(Comparator.comparing(entry -> entry.start().value()))
                    .limit(MOST_NEXT)
                    .toList();
        }
        return next;
    }

    public List<Changes> getChanges() {
        if (changes == null) {
            changes = sources.all().stream()
                    .sorted(Comparator.comparing(RecordSource::kind))
                    .map(source -> new Changes(source.kind(), source.changedSince(since, MOST_CHANGED)))
                    .filter(change -> !change.records().isEmpty())
                    .toList();
        }
        return changes;
    }

    public Instant getSince() {
        return since;
    }

    private String text(String key) {
        return texts.of(Callers.current().language(), key);
    }
}
