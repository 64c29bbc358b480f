package parley.contacts.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.contacts.named.ListEventKind;
import parley.contacts.named.LogListEvent;
import parley.ui.rest.Params;

/** Something that passed with people on a list: INVITED, REPLIED, BOUNCED or UNSUBSCRIBED, on a day. */
public record ListEventJson(List<Long> people, String kind, String day, String note) {
    Set<Long> ids() {
        return people == null ? Set.of() : new LinkedHashSet<>(people);
    }

    LogListEvent command() {
        return new LogListEvent(Params.constant(ListEventKind.class, "kind", kind), Params.date("day", day), note);
    }
}
