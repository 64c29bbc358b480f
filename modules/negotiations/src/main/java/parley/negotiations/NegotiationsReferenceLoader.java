package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The published facts of the negotiation, and a need-to-know list for each chapter. */
public class NegotiationsReferenceLoader implements ReferenceLoader {
    private static final String AGREEMENT = "negotiations.agreement";

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "negotiations";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        file("agreements", AGREEMENT, "code").load(owner);
        file("agreement_aliases", "negotiations.agreement_alias", "agreement_id, name")
                .reference("agreement", "agreement_id", AGREEMENT)
                .load(owner);
        file(
                        "agreement_statuses",
                        "negotiations.agreement_status",
                        "agreement_id, effective, status, source_en) where (source_en is not null")
                .reference("agreement", "agreement_id", AGREEMENT)
                .load(owner);
        file("targets", "negotiations.target", "agreement_id, position")
                .reference("agreement", "agreement_id", AGREEMENT)
                .load(owner);
        file("timeline", "negotiations.timeline_event", "code")
                .reference("agreement", "agreement_id", AGREEMENT)
                .load(owner);
        file("chapters", "negotiations.chapter", "code")
                .reference("agreement", "agreement_id", AGREEMENT)
                .load(owner);
        makeNeedToKnowLists(owner);
        file("rounds", "negotiations.round", "code")
                .reference("agreement", "agreement_id", AGREEMENT)
                .reference("host_party", "host_party_id", "core.party")
                .reference("country", "country_id", "core.party")
                .constant("published", "true")
                .load(owner);
        file("round_sources", "negotiations.round_source", "round_id, position")
                .reference("round", "round_id", "negotiations.round")
                .load(owner);
        file(
                        "chapter_reports",
                        "negotiations.chapter_status",
                        "chapter_id, effective, round_id, source_en) where (origin = 'REPORTED'")
                .reference("chapter", "chapter_id", "negotiations.chapter")
                .reference("round", "round_id", "negotiations.round")
                .rename("as_of_date", "effective")
                .skip("as_of_precision")
                .constant("origin", "REPORTED")
                .load(owner);
        file("published_measures", "negotiations.published_measure", "code")
                .reference("agreement", "agreement_id", AGREEMENT)
                .reference("round", "round_id", "negotiations.round")
                .load(owner);
    }

    private static ReferenceFile file(String name, String table, String unique) {
        return ReferenceFile.of(NegotiationsReferenceLoader.class, "reference/" + name + ".csv", table, unique);
    }

    /** A chapter points to its own list from the start; who is on it is the administrator's to say. */
    private static void makeNeedToKnowLists(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate("insert into core.need_to_know_list (code, name_en, name_fr)"
                    + " select code, name_en, name_fr from negotiations.chapter on conflict (code) do nothing");
            statement.executeUpdate(
                    "update negotiations.chapter set need_to_know_list = code where need_to_know_list is null");
        }
    }
}
