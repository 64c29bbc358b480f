package parley.workplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.AuditedRows;
import parley.core.record.RecordState;
import parley.workplan.WorkplanFixture;

/** Who edits a meeting after whom, and what becomes of its agenda; archiving. */
class MeetingEditTest extends MeetingSteps {
    @Test
    void anActionOfTheAgendaStandsInTheOneRegisterWithTheItemAsItsSource() {
        long canada = party("CAN");
        MeetingDetail meeting = logged(MeetingFixture.on("2045-03")
                .about(
                        "Ports",
                        MeetingFixture.decision("Go on"),
                        MeetingFixture.action("List the ports", canada, "2045-05-01")));
        LogAgendaItem item = meeting.content().agenda().get(0);
        List<ActionSummary> owed = WorkplanFixture.asOfficial(
                () -> BEANS.get(ActionRegister.class).agreedAt(AgendaItemSource.KIND, List.of(item.id())));
        assertThat(owed).singleElement().satisfies(action -> {
            assertThat(action.text().en()).isEqualTo("List the ports");
            assertThat(action.due()).hasToString("2045-05-01");
            assertThat(action.id()).isEqualTo(item.outcomes().get(1).actionId());
        });
        assertThat(item.outcomes().get(0).actionId()).isNull();
        assertThat(meeting.summary().actions()).isEqualTo(1);
    }

    @Test
    void anItemThatSomebodyOwesSomethingFromStaysAndTheOthersGo() {
        MeetingDetail read = logged(MeetingFixture.on("2046-03")
                .about("Seeds", MeetingFixture.action("Send notes", null, null))
                .about("Closing"));
        assertThatThrownBy(() -> edit(read, MeetingFixture.on("2046-03").command()))
                .isInstanceOfSatisfying(
                        OutcomeHasAction.class, e -> assertThat(e.arguments()).containsExactly("Seeds"));
        LogAgendaItem kept = read.content().agenda().get(0);
        edit(read, MeetingFixture.on("2046-03").with(kept).about("Next").command());
        assertThat(get(read).content().agenda())
                .extracting(item -> item.title().en())
                .containsExactly("Seeds", "Next");
        assertThat(get(read).content().agenda().get(0).id()).isEqualTo(kept.id());
    }

    @Test
    void anItemOfAnotherMeetingIsNotWritten() {
        LogAgendaItem foreign = logged(MeetingFixture.on("2047-03").about("Theirs"))
                .content()
                .agenda()
                .get(0);
        MeetingDetail read = logged(MeetingFixture.on("2047-04"));
        assertThatThrownBy(() ->
                        edit(read, MeetingFixture.on("2047-04").with(foreign).command()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirsAndOverwritesNothing() {
        MeetingDetail read = logged(MeetingFixture.on("2048-03").in("Jakarta"));
        LogMeeting theirs = MeetingFixture.on("2048-03").in("Montréal").command();
        LogMeeting mine = MeetingFixture.on("2048-03").in("Hà Nội").command();
        assertThat(edit(read, theirs)).isGreaterThan(read.version());
        assertThatThrownBy(() -> edit(read, mine)).isInstanceOfSatisfying(StaleEdit.class, e -> {
            assertThat(e.mine()).isEqualTo(mine);
            assertThat(((LogMeeting) e.theirs()).cityEn()).isEqualTo("Montréal");
            assertThat(e.currentVersion()).isEqualTo(get(read).version());
        });
        assertThat(get(read).summary().cityEn()).isEqualTo("Montréal");
    }

    @Test
    void whatIsStoredCanBeWrittenAgainWithoutAChange() {
        MeetingDetail before = logged(MeetingFixture.on("2049-03-01")
                .until("2049-03-02")
                .by(MeetingFormat.HYBRID)
                .in("Jakarta")
                .inZone("Asia/Jakarta")
                .attendedBy(Map.of(party("CAN"), Attendance.PRESENT, party("TLS"), Attendance.OBSERVER))
                .saying("Held.", "Tenue.")
                .about("Ports", MeetingFixture.decision("Go on"), MeetingFixture.action("List them", null, null)));
        edit(before, before.content());
        assertThat(get(before))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void anArchivedMeetingLeavesListsAndCountsWithItsReasonAndComesBack() {
        MeetingDetail read = logged(MeetingFixture.on("2050-03").in("Jakarta"));
        WorkplanFixture.asOfficial(
                () -> service().archive(read.summary().id(), read.version(), new ArchiveRecord(" Logged twice. ")));
        MeetingDetail archived = get(read);
        assertThat(archived.archival().reason()).isEqualTo("Logged twice.");
        assertThat(archived.summary().archived()).isTrue();
        assertThat(count(2050).held()).isZero();
        assertThat(ids(2050, null)).isEmpty();
        assertThat(ids(2050, RecordState.ARCHIVED))
                .containsExactly(read.summary().id());
        WorkplanFixture.asOfficial(() -> service().restore(read.summary().id(), archived.version()));
        assertThat(ids(2050, null)).containsExactly(read.summary().id());
        assertThat(get(read).archival()).isNull();
    }

    @Test
    void isNotArchivedWithoutAReasonNorOverSomebodyElsesEdit() {
        MeetingDetail read = logged(MeetingFixture.on("2051-03"));
        long id = read.summary().id();
        assertThatThrownBy(() ->
                        WorkplanFixture.asOfficial(() -> service().archive(id, read.version(), new ArchiveRecord(" "))))
                .isInstanceOf(InvalidInput.class);
        edit(read, MeetingFixture.on("2051-04").command());
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(
                        () -> service().archive(id, read.version(), new ArchiveRecord("Twice"))))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void anEditOfWhatIsNotThereFindsNothing() {
        assertThatThrownBy(() -> WorkplanFixture.asOfficial(() ->
                        service().edit(999_999, 0, MeetingFixture.on("2054-03").command())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itsHistoryTellsOfAttendanceAgendaAndOutcomesAlsoOfThoseTakenAway() {
        MeetingDetail read = logged(MeetingFixture.on("2055-03")
                .attendedBy(Map.of(party("CAN"), Attendance.PRESENT))
                .about("Ports", MeetingFixture.decision("Go on")));
        edit(read, MeetingFixture.on("2055-03").command());
        List<AuditedRows> rows = WorkplanFixture.asOfficial(
                () -> BEANS.get(MeetingSource.class).auditedRows(read.summary().id()));
        assertThat(rows)
                .filteredOn(row -> !row.keys().isEmpty())
                .extracting(AuditedRows::table)
                .containsExactlyInAnyOrder(
                        "workplan.meeting", "workplan.agenda_item", "workplan.outcome", "workplan.meeting_party");
    }
}
