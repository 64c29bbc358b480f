package parley.missions.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingAboveCeiling;
import parley.core.record.ArchiveRecord;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.missions.MissionFigures;
import parley.missions.MissionStage;
import parley.missions.MissionsFixture;
import parley.testing.AtOnce;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has missions of its own year or country. */
class MissionServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MissionsFixture::database);

    @Test
    void theEightPublishedMissionsAreThereWithTheirDatesAsFarAsTheyAreKnown() {
        List<MissionSummary> published = find(MissionCriteria.any()).stream()
                .filter(MissionSummary::published)
                .toList();
        assertThat(published).hasSize(8);
        assertThat(get("TCTM-2023-SGP").summary().start()).hasToString("2023");
        assertThat(get("TCTM-2024-VNM").summary().start()).hasToString("2024-03");
        assertThat(get("TCTM-2024-PHL").summary().start()).hasToString("2024-12-04");
        assertThat(get("TCTM-2024-PHL").summary().end()).hasToString("2024-12-06");
    }

    @Test
    void publishedCountsSayWhatWasCountedWithItsQualifierAndSource() {
        assertThat(get("TCTM-2024-PHL").counts())
                .filteredOn(count -> count.kind() == CountKind.DELEGATES)
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.value()).isEqualTo(300);
                    assertThat(count.qualifier()).isEqualTo(CountQualifier.AT_LEAST);
                    assertThat(count.source().confidence()).isNotBlank();
                    assertThat(count.source().sourceEn()).isNotBlank();
                });
        assertThat(get("TCTM-2024-VNM").counts())
                .as("two sources that disagree are shown as two")
                .extracting(CountSummary::value)
                .contains(100, 135);
    }

    @Test
    void namesAMissionByKindYearAndCountriesAndNumbersASecondOne() {
        assertThat(log(MissionFixture.to("THA", "KHM").on("2031-05"))).isEqualTo("TCTM-2031-KHM-THA");
        assertThat(log(MissionFixture.to("KHM", "THA").on("2031-09"))).isEqualTo("TCTM-2031-KHM-THA-2");
        assertThat(log(MissionFixture.to("BRN").as(MissionKind.DELEGATION))).isEqualTo("DEL-BRN");
        assertThat(log(MissionFixture.to("BRN", "IDN", "MYS", "SGP").on("2031")))
                .isEqualTo("TCTM-2031-REGIONAL");
    }

    @Test
    void takesDatesAndCountriesFromItsLegsWhereItHasNone() {
        MissionDetail mission = get(log(MissionFixture.to()
                .through("Manila", "PHL", "2032-02-03", "2032-02-04")
                .through("Cebu", "PHL", "2032-02-05", "2032-02-06")));
        assertThat(mission.summary().code()).isEqualTo("TCTM-2032-PHL");
        assertThat(mission.summary().start()).hasToString("2032-02-03");
        assertThat(mission.summary().end()).hasToString("2032-02-06");
        assertThat(mission.summary().placeEn()).isEqualTo("Manila, Cebu");
    }

    @Test
    void refusesWhatCannotBeAndNamesTheFieldAndTheLine() {
        assertThat(refused(MissionFixture.to().on("2033"))).containsExactly("countries");
        assertThat(refused(MissionFixture.to("PHL").on("2033-02").until("2033-01")))
                .containsExactly("end");
        assertThat(refused(MissionFixture.to("PHL").named(" "))).containsExactly("nameEn");
        assertThat(refused(MissionFixture.to("PHL").at(MissionStage.CANCELLED).because(" ")))
                .containsExactly("stageReason");
        assertThat(refused(MissionFixture.to("PHL").since("2026-11-25"))).containsExactly("stageEffective");
        assertThat(refused(MissionFixture.to("PHL")
                        .through("Manila", "PHL", null, null)
                        .through(null, "PHL", null, null)))
                .containsExactly("legs[1].cityEn");
        assertThat(refused(MissionFixture.to("PHL").counting(CountKind.DELEGATES, 12, null, null)))
                .containsExactly("counts[0].source");
        assertThatThrownBy(() -> log(MissionFixture.to("PHL").marked("SECRET")))
                .isInstanceOf(MarkingAboveCeiling.class);
    }

    @Test
    void aStageIsAppendedAndAPastDayKeepsIts() {
        String code = log(
                MissionFixture.to("MYS").on("2034-03").at(MissionStage.PLANNING).since("2026-01-10"));
        edit(
                code,
                MissionFixture.to("MYS")
                        .on("2034-03")
                        .at(MissionStage.RECRUITING)
                        .since("2026-04-01"));
        edit(
                code,
                MissionFixture.to("MYS")
                        .on("2034-03")
                        .at(MissionStage.CONFIRMED)
                        .since("2026-09-01"));
        assertThat(get(code).stages())
                .extracting(StageEntry::stage)
                .containsExactly(MissionStage.PLANNING, MissionStage.RECRUITING, MissionStage.CONFIRMED);
        assertThat(stageOn(code, "2026-03-31")).isEqualTo(MissionStage.PLANNING);
        assertThat(stageOn(code, "2026-04-01")).isEqualTo(MissionStage.RECRUITING);
        assertThat(stageOn(code, "2026-11-24")).isEqualTo(MissionStage.CONFIRMED);
        assertThat(stageOn(code, "2025-12-31")).isNull();
    }

    @Test
    void anEditThatLeavesTheStageAloneAppendsNothingAndNoneIsDatedBeforeTheLatest() {
        String code = log(MissionFixture.to("SGP")
                .on("2034-03")
                .at(MissionStage.CONFIRMED)
                .since("2026-06-01"));
        edit(code, MissionFixture.to("SGP").named("Other").on("2034-03").at(MissionStage.CONFIRMED));
        assertThat(get(code).stages()).hasSize(1);
        assertThatThrownBy(() -> edit(
                        code,
                        MissionFixture.to("SGP")
                                .on("2034-03")
                                .at(MissionStage.UNDER_WAY)
                                .since("2026-05-31")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("stageEffective"));
    }

    @Test
    void whatWasPublishedStaysWhenAMissionIsWrittenAgain() {
        MissionDetail before = get("TCTM-2024-IDN");
        edit(
                "TCTM-2024-IDN",
                MissionFixture.to("IDN").named("Our name").on("2024-12").at(MissionStage.COMPLETED));
        MissionDetail after = get("TCTM-2024-IDN");
        assertThat(after.summary().nameEn()).isEqualTo("Our name");
        assertThat(after.publication()).isEqualTo(before.publication());
        assertThat(after.counts()).isEqualTo(before.counts());
    }

    @Test
    void legsKeepTheirIdentityAndThoseLeftOutGo() {
        String code = log(MissionFixture.to("VNM")
                .through("Hanoi", "VNM", "2035-03-01", null)
                .through("Hue", "VNM", "2035-03-03", null));
        LegSummary hue = get(code).legs().get(1);
        edit(
                code,
                MissionFixture.to("VNM")
                        .through(hue.id(), "Hué", "VNM", "2035-03-02", null)
                        .through("Da Nang", "VNM", "2035-03-04", null));
        assertThat(get(code).legs()).extracting(leg -> leg.cityEn()).containsExactly("Hué", "Da Nang");
        assertThat(get(code).legs().get(0).id()).isEqualTo(hue.id());
    }

    @Test
    void theSecondOfTwoEditorsSeesMineAndTheirsAndOverwritesNothing() {
        MissionDetail read = get(log(MissionFixture.to("IDN").on("2036")));
        edit(read.summary().code(), MissionFixture.to("IDN").named("Theirs").on("2036"));
        LogMission mine = MissionFixture.to("IDN").named("Mine").on("2036").command();
        assertThatThrownBy(() -> MissionsFixture.asOfficial(
                        () -> service().edit(read.summary().id(), read.version(), mine)))
                .isInstanceOfSatisfying(StaleEdit.class, e -> {
                    assertThat(e.mine()).isEqualTo(mine);
                    assertThat(((LogMission) e.theirs()).nameEn()).isEqualTo("Theirs");
                });
        assertThat(get(read.summary().code()).summary().nameEn()).isEqualTo("Theirs");
    }

    @Test
    void anArchivedMissionLeavesListsAndFiguresWithItsReasonAndComesBack() {
        String code = log(MissionFixture.to("LAO").on("2026-10-05"));
        MissionDetail read = get(code);
        long id = read.summary().id();
        assertThat(inFigures(code)).isTrue();
        assertThatThrownBy(() ->
                        MissionsFixture.asOfficial(() -> service().archive(id, read.version(), new ArchiveRecord(" "))))
                .isInstanceOf(InvalidInput.class);
        MissionsFixture.asOfficial(() -> service().archive(id, read.version(), new ArchiveRecord("Logged twice")));
        assertThat(get(code).archival().reason()).isEqualTo("Logged twice");
        assertThat(inFigures(code)).isFalse();
        assertThat(find(MissionCriteria.words(code))).isEmpty();
        assertThat(find(new MissionCriteria(code, null, null, null, null, null, RecordState.ARCHIVED)))
                .hasSize(1);
        assertThatThrownBy(() -> MissionsFixture.asOfficial(() -> service().restore(id, read.version())))
                .isInstanceOf(StaleEdit.class);
        MissionsFixture.asOfficial(() -> service().restore(id, get(code).version()));
        assertThat(inFigures(code)).isTrue();
    }

    @Test
    void missionsLoggedAtOnceGetCodesOfTheirOwn() throws InterruptedException {
        List<Object> codes = AtOnce.run(4, () -> log(MissionFixture.to("MMR").on("2037")));
        assertThat(codes)
                .containsExactlyInAnyOrder("TCTM-2037-MMR", "TCTM-2037-MMR-2", "TCTM-2037-MMR-3", "TCTM-2037-MMR-4");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyOfficialsAndNegotiatorsLogMissions(Role role) {
        boolean may = role == Role.OFFICIAL || role == Role.NEGOTIATOR;
        int year = 2050 + role.ordinal();
        Throwable thrown = catchThrowable(() -> Callers.as(MissionsFixture.caller(role), () -> service()
                .log(MissionFixture.to("TLS").on(Integer.toString(year)).command())));
        if (may) {
            assertThat(thrown).isNull();
            assertThat(get("TCTM-" + year + "-TLS").summary().published()).isFalse();
        } else {
            assertThat(thrown).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> get("TCTM-" + year + "-TLS")).isInstanceOf(NotFound.class);
        }
    }

    private static MissionService service() {
        return BEANS.get(MissionService.class);
    }

    private static String log(MissionFixture mission) {
        return MissionsFixture.asOfficial(() -> service().log(mission.command()));
    }

    private static MissionDetail get(String code) {
        return MissionsFixture.asOfficial(() -> service().get(code));
    }

    private static int edit(String code, MissionFixture mission) {
        MissionDetail read = get(code);
        return MissionsFixture.asOfficial(() -> service().edit(read.summary().id(), read.version(), mission.command()));
    }

    private static List<MissionSummary> find(MissionCriteria criteria) {
        return MissionsFixture.asOfficial(() -> service().find(criteria, Paging.longest()))
                .items();
    }

    private static MissionStage stageOn(String code, String day) {
        return find(new MissionCriteria(code, null, null, null, null, LocalDate.parse(day), null))
                .get(0)
                .stage();
    }

    private static boolean inFigures(String code) {
        LocalDate today = LocalDate.parse("2026-11-24");
        return MissionsFixture.asOfficial(
                        () -> BEANS.get(MissionFigures.class).missions(LocalDate.parse("2026-10-01"), today, today))
                .stream()
                .anyMatch(card -> card.code().equals(code));
    }

    private static List<String> refused(MissionFixture mission) {
        return ((InvalidInput) catchThrowable(() -> log(mission)))
                .errors().stream().map(FieldError::field).toList();
    }
}
