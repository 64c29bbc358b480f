package parley.contacts.rest;

import parley.contacts.named.ListHistoryLine;

/** One thing that happened on a list: ADDED, REMOVED or what an event says. */
public record ListHistoryJson(String what, long person, String name, String at, String day, String by, String reason) {
    static ListHistoryJson of(ListHistoryLine line) {
        return new ListHistoryJson(
                line.what(),
                line.personId(),
                line.person().asUsed(),
                Json.text(line.at()),
                Json.text(line.day()),
                line.by(),
                line.reason());
    }
}
