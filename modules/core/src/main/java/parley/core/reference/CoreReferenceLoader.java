package parley.core.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** Parties and their memberships, sectors and organizations. */
public class CoreReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 0;
    }

    @Override
    public String name() {
        return "core";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        file("parties", "core.party", "code").load(owner);
        file("party_memberships", "core.party_membership", "party_id, group_id, capacity, from_date")
                .reference("party", "party_id", "core.party")
                .reference("group", "group_id", "core.party")
                .load(owner);
        file("sectors", "core.sector", "code").load(owner);
        file("organizations", "core.organization", "code")
                .reference("country", "country_id", "core.party")
                .reference("parent", "parent_id", "core.organization")
                .load(owner);
        file("organization_aliases", "core.organization_alias", "organization_id, name")
                .reference("organization", "organization_id", "core.organization")
                .load(owner);
    }

    private static ReferenceFile file(String name, String table, String unique) {
        return ReferenceFile.of(CoreReferenceLoader.class, name + ".csv", table, unique);
    }
}
