package parley.workplan.activity;

import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** An activity to be logged: {@code ActivityFixture.of(plan, "1.3").titled("Seminar").due("2027-06")}. */
public final class ActivityFixture {
    private final Long planId;
    private final String code;
    private Long areaId;
    private String en = "Seminar";
    private String fr;
    private Long lead;
    private Long coLead;
    private Long canadianLead;
    private String start;
    private String due;
    private String reason;

    private ActivityFixture(Long planId, String code) {
        this.planId = planId;
        this.code = code;
    }

    public static ActivityFixture of(Long planId, String code) {
        return new ActivityFixture(planId, code);
    }

    ActivityFixture in(Long area) {
        areaId = area;
        return this;
    }

    ActivityFixture titled(String english, String french) {
        en = english;
        fr = french;
        return this;
    }

    ActivityFixture ledBy(Long party, Long other) {
        lead = party;
        coLead = other;
        return this;
    }

    ActivityFixture forCanada(Long person) {
        canadianLead = person;
        return this;
    }

    ActivityFixture from(String date) {
        start = date;
        return this;
    }

    public ActivityFixture due(String date) {
        due = date;
        return this;
    }

    ActivityFixture because(String why) {
        reason = why;
        return this;
    }

    public LogActivity command() {
        return new LogActivity(
                planId,
                areaId,
                code,
                BilingualText.of(en, fr, Language.EN),
                lead,
                coLead,
                canadianLead,
                null,
                PartialDate.parse(start),
                PartialDate.parse(due),
                reason,
                BilingualText.none(),
                "UNCLASSIFIED");
    }
}
