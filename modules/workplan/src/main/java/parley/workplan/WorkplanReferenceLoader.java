package parley.workplan;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The published plans, areas, themes and meetings of other forums. */
public class WorkplanReferenceLoader implements ReferenceLoader {
    private static final String PLAN = "workplan.work_plan";

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "workplan";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        file("work_plans", PLAN, "code").load(owner);
        file("areas", "workplan.area", "code")
                .reference("work_plan", "plan_id", PLAN)
                .load(owner);
        file("themes", "workplan.theme", "code").load(owner);
        file("forums", "workplan.forum", "code").load(owner);
        file("forum_meetings", "workplan.forum_meeting", "code")
                .reference("forum", "forum_id", "workplan.forum")
                .reference("country", "country_id", "core.party")
                .reference("chair_party", "chair_party_id", "core.party")
                .load(owner);
    }

    private static ReferenceFile file(String name, String table, String unique) {
        return ReferenceFile.of(WorkplanReferenceLoader.class, "reference/" + name + ".csv", table, unique);
    }
}
