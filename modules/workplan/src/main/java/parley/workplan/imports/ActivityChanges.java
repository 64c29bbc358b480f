package parley.workplan.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import parley.core.text.BilingualText;
import parley.exchange.ImportChange;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.DueProposal;
import parley.workplan.activity.LogActivity;
import parley.workplan.activity.ReportUpdate;

/** What a row changes of an activity, field by field. */
final class ActivityChanges {
    private final List<ImportChange> all = new ArrayList<>();

    private ActivityChanges() {}

    /**
     * @param report null where nothing is reported
     * @param area gives the name of one
     * @param person gives somebody's name
     */
    static List<ImportChange> of(
            ActivityDetail old,
            LogActivity next,
            ReportUpdate report,
            LongFunction<String> area,
            LongFunction<String> person) {
        ActivityChanges changes = new ActivityChanges();
        LogActivity was = old.content();
        changes.pair(ActivityFields.TITLE_EN, ActivityFields.TITLE_FR, was.title(), next.title());
        changes.named(ActivityFields.AREA, was.areaId(), next.areaId(), area);
        changes.named(ActivityFields.LEAD, was.leadPartyId(), next.leadPartyId(), ImportChange::party);
        changes.named(ActivityFields.CO_LEAD, was.coLeadPartyId(), next.coLeadPartyId(), ImportChange::party);
        changes.named(ActivityFields.CANADIAN_LEAD, was.canadianLeadId(), next.canadianLeadId(), person);
        changes.add(ActivityFields.ASEAN_BODY, was.aseanBody(), next.aseanBody());
        changes.date(ActivityFields.START, was.start(), next.start());
        changes.due(old, next);
        changes.pair(ActivityFields.INDICATOR_EN, ActivityFields.INDICATOR_FR, was.indicator(), next.indicator());
        if (report != null) {
            changes.report(old, report);
        }
        return changes.all;
    }

    /** One that waits for approval already is not asked for again. */
    private void due(ActivityDetail old, LogActivity next) {
        DueProposal waiting = old.waiting();
        if (waiting == null || !waiting.due().equals(next.due())) {
            date(ActivityFields.DUE, old.content().due(), next.due());
        }
    }

    private void report(ActivityDetail old, ReportUpdate report) {
        LocalDate last = old.summary().since();
        LocalDate day = report.effective();
        if (last != null && day != null && day.isBefore(last)) {
            earlier(report);
            return;
        }
        Integer percent = report.percent();
        add(ActivityFields.STATUS, words(old.summary().status()), words(report.status()));
        add(
                ActivityFields.PERCENT,
                text(old.summary().percent()),
                percent == null ? text(old.summary().percent()) : text(percent));
        notes(report);
        date(ActivityFields.EFFECTIVE, last, day == null ? last : day);
    }

    /** What was so before the last report changes nothing of today: it is one more. */
    private void earlier(ReportUpdate report) {
        date(ActivityFields.EFFECTIVE, null, report.effective());
        add(ActivityFields.STATUS, null, words(report.status()));
        add(ActivityFields.PERCENT, null, text(report.percent()));
        notes(report);
    }

    private void notes(ReportUpdate report) {
        add(ActivityFields.NOTES_EN, null, report.text().en());
        add(ActivityFields.NOTES_FR, null, report.text().fr());
    }

    private void date(String field, Object from, Object to) {
        add(field, ImportChange.date(from), ImportChange.date(to));
    }

    private static String words(ActivityStatus status) {
        return ImportChange.key("activity.status." + status);
    }

    private void pair(String en, String fr, BilingualText from, BilingualText to) {
        add(en, from.en(), to.en());
        add(fr, from.fr(), to.fr());
    }

    private void named(String field, Long from, Long to, LongFunction<String> name) {
        if (!Objects.equals(from, to)) {
            add(field, from == null ? null : name.apply(from), to == null ? null : name.apply(to));
        }
    }

    private void add(String field, String from, String to) {
        if (!Objects.equals(from, to)) {
            all.add(new ImportChange(ActivityFields.title(field), from, to));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
