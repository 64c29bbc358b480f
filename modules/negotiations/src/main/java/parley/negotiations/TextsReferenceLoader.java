package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The words by which brackets are read, beside the names of parties. */
public class TextsReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 11;
    }

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        ReferenceFile.of(
                        TextsReferenceLoader.class,
                        "reference/bracket_words.csv",
                        "negotiations.bracket_word",
                        "kind, party_id, word")
                .reference("party", "party_id", "core.party")
                .load(owner);
    }
}
