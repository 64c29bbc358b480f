package parley.workplan.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.core.marking.Marking;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityUpdate;
import parley.workplan.activity.LogActivity;
import parley.workplan.activity.ReportUpdate;

/**
 * What a row says, by field: ids of what it names, dates as records write them, texts as they stand. A field that the row
 * leaves empty is not there, and stays as it is in the record.
 */
record ActivityWish(Map<String, String> said) {
    ActivityWish {
        Map<String, String> kept = new HashMap<>(said);
        kept.values().removeIf(value -> value == null);
        said = Map.copyOf(kept);
    }

    static ActivityWish of(JsonObject json) {
        Map<String, String> said = new HashMap<>();
        json.forEach((field, value) -> said.put(field, ((JsonString) value).getString()));
        return new ActivityWish(said);
    }

    JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        said.forEach(json::add);
        return json.build();
    }

    /** @param old as it stands with its due date; null for a new one */
    LogActivity over(LogActivity old) {
        return new LogActivity(
                or(ActivityFields.PLAN, Long::valueOf, old == null ? null : old.planId()),
                or(ActivityFields.AREA, Long::valueOf, old == null ? null : old.areaId()),
                old == null ? said.get(ActivityFields.CODE) : old.code(),
                pair(ActivityFields.TITLE_EN, ActivityFields.TITLE_FR, old == null ? null : old.title()),
                or(ActivityFields.LEAD, Long::valueOf, old == null ? null : old.leadPartyId()),
                or(ActivityFields.CO_LEAD, Long::valueOf, old == null ? null : old.coLeadPartyId()),
                or(ActivityFields.CANADIAN_LEAD, Long::valueOf, old == null ? null : old.canadianLeadId()),
                or(ActivityFields.ASEAN_BODY, Function.identity(), old == null ? null : old.aseanBody()),
                or(ActivityFields.START, PartialDate::parse, old == null ? null : old.start()),
                or(ActivityFields.DUE, PartialDate::parse, old == null ? null : old.due()),
                said.get(ActivityFields.DUE_REASON),
                pair(ActivityFields.INDICATOR_EN, ActivityFields.INDICATOR_FR, old == null ? null : old.indicator()),
                old == null ? Marking.UNCLASSIFIED : old.marking());
    }

    /**
     * What is to be reported of the activity.
     *
     * @param standing its status today
     * @param updates what was reported before, oldest first
     * @return null where the row reports nothing, or nothing that was not said
     */
    ReportUpdate report(ActivityStatus standing, List<ActivityUpdate> updates) {
        BilingualText notes = pair(ActivityFields.NOTES_EN, ActivityFields.NOTES_FR, null);
        Integer percent = or(ActivityFields.PERCENT, Integer::valueOf, null);
        ActivityStatus status = or(ActivityFields.STATUS, ActivityStatus::valueOf, null);
        if (status == null && percent == null && notes.isEmpty()) {
            return null;
        }
        LocalDate day = or(ActivityFields.EFFECTIVE, LocalDate::parse, null);
        ReportUpdate wanted = new ReportUpdate(status == null ? standing : status, percent, notes, day, null);
        boolean nothing = updates.isEmpty() && wanted.status() == ActivityStatus.NOT_STARTED && percent == null;
        List<ActivityUpdate> rivals = day == null
                ? updates.subList(Math.max(0, updates.size() - 1), updates.size())
                : updates.stream().filter(each -> each.effective().equals(day)).toList();
        return nothing && notes.isEmpty() || rivals.stream().anyMatch(each -> says(each, wanted)) ? null : wanted;
    }

    private static boolean says(ActivityUpdate there, ReportUpdate wanted) {
        return there.status() == wanted.status()
                && (wanted.percent() == null || wanted.percent().equals(there.percent()))
                && (wanted.text().en() == null
                        || wanted.text().en().equals(there.text().en()))
                && (wanted.text().fr() == null
                        || wanted.text().fr().equals(there.text().fr()));
    }

    private BilingualText pair(String en, String fr, BilingualText old) {
        Language source =
                old != null && !old.isEmpty() ? old.source() : said.containsKey(en) ? Language.EN : Language.FR;
        return said.containsKey(en) || said.containsKey(fr)
                ? BilingualText.of(
                        or(en, Function.identity(), old == null ? null : old.en()),
                        or(fr, Function.identity(), old == null ? null : old.fr()),
                        source)
                : old == null ? BilingualText.none() : old;
    }

    private <T> T or(String field, Function<String, T> read, T otherwise) {
        return said.containsKey(field) ? read.apply(said.get(field)) : otherwise;
    }
}
