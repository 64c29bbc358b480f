package parley.core.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.core.reference.Rows;
import parley.core.text.Language;

/** Accounts over plain JDBC, for the command line and the loaders, which start no container. */
public final class AccountStore {
    private final Connection connection;

    /** @param connection of the owner, in a transaction of the caller's */
    public AccountStore(Connection connection) {
        this.connection = connection;
    }

    /** What the command line lists. */
    public record Line(String email, String name, List<String> roles, boolean disabled) {}

    /**
     * Adds an account and its person.
     *
     * @param name given names, then the family name
     * @return the account's id
     * @throws IllegalArgumentException if the e-mail address has an account already
     */
    public long add(String email, String name, Set<Role> roles, Language language, String passwordHash, boolean sample)
            throws SQLException {
        if (find(email).isPresent()) {
            throw new IllegalArgumentException("There is an account " + email + " already.");
        }
        int space = name.strip().lastIndexOf(' ');
        String family = name.strip().substring(space + 1);
        String given = space < 0 ? null : name.strip().substring(0, space);
        java.util.Map<String, Object> person =
                new java.util.HashMap<>(Map.of("family_name", family, "language", language));
        if (given != null) {
            person.put("given_name", given);
        } else {
            person.put("name_order", "SINGLE");
        }
        long personId = Rows.insert(connection, "core.person", person);
        long id = Rows.insert(
                connection,
                "core.account",
                Map.of(
                        "email", email.strip(),
                        "person_id", personId,
                        "password_hash", passwordHash,
                        "language", language,
                        "sample", sample));
        grant(id, roles);
        return id;
    }

    /** @return the account's id; without an {@code @} the sample account of that name is meant */
    public Optional<Long> find(String email) throws SQLException {
        String address = email.contains("@") ? email : email + "@example.org";
        try (PreparedStatement statement =
                connection.prepareStatement("select id from core.account where lower(email) = ?")) {
            statement.setString(1, address.strip().toLowerCase(Locale.ROOT));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    /** Grants exactly these roles. */
    public void grant(long accountId, Set<Role> roles) throws SQLException {
        try (PreparedStatement remove =
                connection.prepareStatement("delete from core.account_role where account_id = ? and role <> all (?)")) {
            remove.setLong(1, accountId);
            remove.setArray(
                    2,
                    connection.createArrayOf(
                            "text", roles.stream().map(Role::name).toArray()));
            remove.executeUpdate();
        }
        for (Role role : roles) {
            Rows.insertNew(
                    connection, "core.account_role", "account_id, role", Map.of("account_id", accountId, "role", role));
        }
    }

    /** Chooses a password; it also ends a lock after refused sign-ins. */
    public void choosePassword(long accountId, String passwordHash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update core.account set password_hash = ?, version = version + 1 where id = ?")) {
            statement.setString(1, passwordHash);
            statement.setLong(2, accountId);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from core.sign_in_failure where subject = (select 'account:' || lower(email) from core.account where id = ?)")) {
            statement.setLong(1, accountId);
            statement.executeUpdate();
        }
    }

    /** @return the new token's secret, which is stored nowhere */
    public TokenSecret issueToken(long accountId, String name) throws SQLException {
        TokenSecret secret = TokenSecret.random();
        Rows.insert(
                connection,
                "core.access_token",
                Map.of("account_id", accountId, "kind", "API", "name", name, "secret_hash", secret.hash()));
        return secret;
    }

    /** @return every account, by e-mail address */
    public List<Line> list() throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "select a.email, concat_ws(' ', p.given_name, p.family_name), a.disabled_at is not null,"
                                + " array(select role from core.account_role r where r.account_id = a.id order by role)"
                                + " from core.account a join core.person p on p.id = a.person_id order by a.email");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<String> roles = List.of((String[]) row.getArray(4).getArray());
                lines.add(new Line(row.getString(1), row.getString(2), roles, row.getBoolean(3)));
            }
        }
        return lines;
    }

    /** @return whether there are accounts that did not come with the sample */
    public boolean hasRealAccounts() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select exists (select 1 from core.account where not sample)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    public boolean isEmpty() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select not exists (select 1 from core.account)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
