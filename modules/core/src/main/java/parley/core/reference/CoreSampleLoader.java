package parley.core.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import parley.core.access.AccountStore;
import parley.core.access.PasswordHash;
import parley.core.access.Role;
import parley.core.text.Language;

/** Made-up accounts named after their role, under one password that the sign-in page shows in sample mode. */
public class CoreSampleLoader implements SampleLoader {
    /** Shown to everybody: it opens invented records only. */
    public static final String PASSWORD = "sample-parley-2026";

    private static final Map<Role, String> NAMES = Map.of(
            Role.OFFICIAL, "Alex Exemple",
            Role.NEGOTIATOR, "Paul Sample",
            Role.MANAGER, "Maya Muster",
            Role.STEWARD, "Samir Modèle",
            Role.ADMINISTRATOR, "Ada Specimen",
            Role.AUDITOR, "Victor Vérif");

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
        AccountStore accounts = new AccountStore(owner);
        String hash = PasswordHash.hash(PASSWORD.toCharArray());
        for (Role role : Role.values()) {
            Set<Role> roles = role == Role.NEGOTIATOR ? EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR) : EnumSet.of(role);
            Language language = role == Role.STEWARD ? Language.FR : Language.EN;
            long account = accounts.add(
                    role.name().toLowerCase(java.util.Locale.ROOT) + "@example.org",
                    NAMES.get(role),
                    roles,
                    language,
                    hash,
                    true);
            if (role == Role.NEGOTIATOR) {
                joinLists(owner, account, LocalDate.now(clock));
            }
        }
        try (var statement = owner.createStatement()) {
            statement.executeUpdate("update core.setting set value = 'CONFIDENTIAL' where name = 'marking.ceiling'");
        }
    }

    private static void joinLists(Connection owner, long account, LocalDate today) throws SQLException {
        for (String list : new String[] {"SPS", "TIG", "MANDATE"}) {
            Rows.insert(
                    owner,
                    "core.need_to_know_member",
                    Map.of("list_code", list, "account_id", account, "from_date", today.minusYears(1)));
        }
    }
}
