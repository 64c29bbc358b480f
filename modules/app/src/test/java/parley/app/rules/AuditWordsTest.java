package parley.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.audit.AuditVocabulary;
import parley.core.text.Language;
import parley.core.text.TextBundle;
import parley.core.text.Texts;
import parley.testing.TestDatabase;

/** Whatever the database writes into the audit can be read in words. */
class AuditWordsTest {
    /** Each audited table with each column that its trigger does not leave out and that readers are shown. */
    private static final String AUDITED = "select n.nspname || '.' || c.relname, a.attname from pg_trigger t"
            + " join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
            + " where t.tgname = 'audited' and not a.attname = any (string_to_array("
            + "split_part(encode(t.tgargs, 'escape'), '\\000', 2), ','))"
            + " and a.attname not in ('id', 'created_at', 'created_by', 'entered_at', 'entered_by') order by 1, 2";

    private static Texts texts() throws java.io.IOException {
        List<TextBundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
            files.map(Path::toString)
                    .filter(file -> file.matches(".*/src/main/resources/parley/\\w+/i18n/[A-Za-z]+\\.properties"))
                    .map(file -> file.replaceAll(".*/src/main/resources/|\\.properties$", "")
                            .replace('/', '.'))
                    .forEach(name -> bundles.add(() -> name));
        }
        return Texts.from(bundles);
    }

    @ParameterizedTest
    @EnumSource
    void everyAuditedTableAndColumnHasWords(Language language) throws Exception {
        AuditVocabulary vocabulary = new AuditVocabulary(texts());
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (String[] pair : audited()) {
            seen++;
            if (vocabulary.table(language, pair[0]).isEmpty()) {
                missing.add(pair[0]);
            }
            if (vocabulary.column(language, pair[0], pair[1]).isEmpty()) {
                missing.add(pair[0] + " " + pair[1]);
            }
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(missing).isEmpty();
    }

    private static List<String[]> audited() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection owner = database.owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(AUDITED)) {
            List<String[]> pairs = new ArrayList<>();
            while (row.next()) {
                pairs.add(new String[] {row.getString(1), row.getString(2)});
            }
            return pairs;
        }
    }
}
