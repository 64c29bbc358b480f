package parley.negotiations.session;

import java.time.LocalDate;
import java.util.Map;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;

/** A session to be logged: {@code SessionFixture.of(round, chapter).on("2026-02-10").movingTo(CONCLUDED)}. */
public final class SessionFixture {
    private final long round;
    private final long chapter;
    private LocalDate day;
    private ChapterStatus status;
    private String reason;

    private SessionFixture(long round, long chapter) {
        this.round = round;
        this.chapter = chapter;
    }

    public static SessionFixture of(long round, long chapter) {
        return new SessionFixture(round, chapter);
    }

    public SessionFixture on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    public SessionFixture movingTo(ChapterStatus reached) {
        status = reached;
        return this;
    }

    SessionFixture because(String why) {
        reason = why;
        return this;
    }

    public LogSession command() {
        return new LogSession(
                round,
                chapter,
                null,
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                status,
                reason,
                BilingualText.of("Minutes.", null, Language.EN),
                null,
                null,
                null);
    }
}
