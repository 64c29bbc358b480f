package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import parley.contacts.named.ListEventKind;
import parley.contacts.named.ListReason;
import parley.contacts.named.LogListEvent;
import parley.contacts.named.MemberService;
import parley.ui.form.Form;

/** What is done with the people ticked on a list's page: something is noted, or they are taken off. */
@Named
@RequestScoped
public class WriteMembersBacking extends Form {
    @Inject
    private transient MemberService members;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Clock clock;

    private ListEventKind kind = ListEventKind.INVITED;
    private LocalDate day;
    private String note;

    public String note() {
        return save(() -> {
            int noted = members.note(list(), ticked(), new LogListEvent(kind, getDay(), note));
            say("showNamedList.noted", noted);
            return address();
        });
    }

    public String remove() {
        return save(() -> {
            int gone = members.remove(list(), ticked(), new ListReason(note));
            say("showNamedList.removed", gone);
            return address();
        });
    }

    private long list() {
        String id = request.getParameter("list.id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private String address() {
        return "/contacts/lists/show?id=" + list();
    }

    private Set<Long> ticked() {
        String[] ids = request.getParameterValues("list.person");
        return ids == null
                ? Set.of()
                : Arrays.stream(ids)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public ListEventKind getKind() {
        return kind;
    }

    public void setKind(ListEventKind kind) {
        this.kind = kind;
    }

    /** @return today unless something else was typed */
    public LocalDate getDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
