package parley.launcher;

import java.io.Console;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import parley.core.access.AccountStore;
import parley.core.access.PasswordHash;
import parley.core.access.Role;
import parley.core.text.Language;

/** {@code ./parley user add|password|roles|list}. */
final class UserCommand {
    private static final int SHORTEST_PASSWORD = 12;

    private final Options options;
    private final Map<String, String> environment;
    private final PrintStream out;

    UserCommand(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.out = out;
    }

    void run() {
        switch (options.argument(0, "of add, password, roles and list")) {
            case "add" -> add(options.argument(1, "e-mail address"));
            case "password" -> password(options.argument(1, "e-mail address"));
            case "roles" -> grant(options.argument(1, "e-mail address"), roles(options.argument(2, "roles")));
            case "list" -> list();
            default -> throw new Refusal("There is user add, password, roles and list.");
        }
    }

    private void add(String email) {
        String name = options.value("name", null);
        if (name == null || !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refusal("Give an e-mail address and --name \"Given Family\".");
        }
        Set<Role> roles = roles(options.value("role", ""));
        Language language = Language.of(options.value("language", "en"));
        String hash = newPassword();
        accounts(accounts -> accounts.add(email, name, roles, language, hash, false));
        out.println("Account " + email + " made with " + roles + ".");
    }

    private void password(String email) {
        String hash = newPassword();
        accounts(accounts -> accounts.choosePassword(existing(accounts, email), hash));
        out.println("The password of " + email + " is changed.");
    }

    private void grant(String email, Set<Role> roles) {
        accounts(accounts -> accounts.grant(existing(accounts, email), roles));
        out.println(email + " has " + roles + ".");
    }

    private void list() {
        accounts(accounts -> accounts.list()
                .forEach(line -> out.println(line.email() + "  " + line.name() + "  " + String.join(",", line.roles())
                        + (line.disabled() ? "  (disabled)" : ""))));
    }

    private interface Work {
        void with(AccountStore accounts) throws SQLException;
    }

    private void accounts(Work work) {
        Databases.with(options, environment, database -> {
            database.migrate();
            database.asOwner("command-line", connection -> {
                try {
                    work.with(new AccountStore(connection));
                } catch (IllegalArgumentException e) {
                    throw new Refusal(e.getMessage(), e);
                }
                return null;
            });
        });
    }

    static long existing(AccountStore accounts, String email) throws SQLException {
        return accounts.find(email).orElseThrow(() -> new Refusal("There is no account " + email + "."));
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.split(",")) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () -> new Refusal("Roles are " + Arrays.toString(Role.values()) + ", comma separated.")));
        }
        return roles;
    }

    private String newPassword() {
        char[] password = read();
        if (password.length < SHORTEST_PASSWORD) {
            throw new Refusal("A password has at least " + SHORTEST_PASSWORD + " characters.");
        }
        return PasswordHash.hash(password);
    }

    private char[] read() {
        if (options.flag("password-stdin")) {
            try (Scanner lines = new Scanner(System.in)) {
                return lines.hasNextLine() ? lines.nextLine().toCharArray() : new char[0];
            }
        }
        Console console = System.console();
        if (console == null) {
            throw new Refusal("There is no terminal to ask on: give the password with --password-stdin.");
        }
        char[] first = console.readPassword("Password (%d characters or more): ", SHORTEST_PASSWORD);
        if (!Arrays.equals(first, console.readPassword("The same again: "))) {
            throw new Refusal("The two differ.");
        }
        return first;
    }
}
