package parley.negotiations.round;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** A round to be logged, told as a sentence: {@code RoundFixture.round(18).held().on("2026-02-09").in("Montréal")}. */
public final class RoundFixture {
    private final RoundKind kind;
    private final Integer number;
    private MeetingFormat format;
    private PartialDate start;
    private PartialDate end;
    private Long hostPartyId;
    private String city;
    private RoundStatus status = RoundStatus.PLANNED;
    private String reason;
    private BilingualText summary = BilingualText.none();
    private Map<Long, Capacity> parties = Map.of();
    private String marking = "UNCLASSIFIED";

    private String body = LogRound.COMMITTEE;

    private RoundFixture(RoundKind kind, Integer number) {
        this.kind = kind;
        this.number = number;
    }

    public static RoundFixture round(int number) {
        return new RoundFixture(RoundKind.REGULAR, number);
    }

    static RoundFixture special() {
        return new RoundFixture(RoundKind.SPECIAL, null);
    }

    static RoundFixture intersessional() {
        return new RoundFixture(RoundKind.INTERSESSIONAL, null);
    }

    public static RoundFixture meetingOf(String body) {
        RoundFixture meeting = intersessional();
        meeting.body = body;
        return meeting;
    }

    RoundFixture unnumbered() {
        return new RoundFixture(kind, null);
    }

    public RoundFixture on(String date) {
        start = PartialDate.parse(date);
        return this;
    }

    public RoundFixture until(String date) {
        end = PartialDate.parse(date);
        return this;
    }

    RoundFixture in(String place) {
        city = place;
        return this;
    }

    RoundFixture by(MeetingFormat chosen) {
        format = chosen;
        return this;
    }

    RoundFixture hostedBy(Long partyId) {
        hostPartyId = partyId;
        return this;
    }

    RoundFixture at(RoundStatus reached) {
        status = reached;
        reason = reached.needsReason() ? "because" : null;
        return this;
    }

    RoundFixture because(String why) {
        reason = why;
        return this;
    }

    RoundFixture saying(String en, String fr) {
        summary = BilingualText.of(en, fr, Language.EN);
        return this;
    }

    RoundFixture attendedBy(Long... partyIds) {
        parties = Stream.of(partyIds).collect(Collectors.toMap(id -> id, id -> Capacity.DELEGATION));
        return this;
    }

    public RoundFixture marked(String code) {
        marking = code;
        return this;
    }

    public LogRound command() {
        return new LogRound(
                body,
                kind,
                number,
                format,
                start,
                end,
                null,
                hostPartyId,
                city,
                null,
                null,
                null,
                null,
                parties,
                status,
                reason,
                BilingualText.none(),
                summary,
                BilingualText.none(),
                marking);
    }
}
