package parley.workplan.meeting;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.workplan.WorkplanFixture;

/** What tests of meetings do again and again; each test has meetings in a year of its own. */
abstract class MeetingSteps {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), WorkplanFixture::database);

    static int years = 2100;

    static MeetingService service() {
        return BEANS.get(MeetingService.class);
    }

    static long log(MeetingFixture meeting) {
        return WorkplanFixture.asOfficial(() -> service().log(meeting.command()));
    }

    static MeetingDetail logged(MeetingFixture meeting) {
        long id = log(meeting);
        return WorkplanFixture.asOfficial(() -> service().get(id));
    }

    static MeetingDetail get(MeetingDetail read) {
        return WorkplanFixture.asOfficial(() -> service().get(read.summary().id()));
    }

    static int edit(MeetingDetail read, LogMeeting command) {
        return WorkplanFixture.asOfficial(() -> service().edit(read.summary().id(), read.version(), command));
    }

    static YearCount count(int year) {
        return WorkplanFixture.asOfficial(() -> service().count(year));
    }

    static List<Long> ids(int year, RecordState state) {
        MeetingCriteria criteria = new MeetingCriteria(null, year, null, null, null, null, state);
        return WorkplanFixture.asOfficial(() -> service().find(criteria, Paging.longest())).items().stream()
                .map(MeetingSummary::id)
                .toList();
    }

    static List<String> refused(MeetingFixture meeting) {
        return ((InvalidInput) catchThrowable(() -> log(meeting)))
                .errors().stream().map(FieldError::field).toList();
    }

    static long party(String code) {
        return BEANS.inTransaction(() -> ((Number) BEANS.entityManager()
                        .createNativeQuery("select id from core.party where code = ?")
                        .setParameter(1, code)
                        .getSingleResult())
                .longValue());
    }
}
