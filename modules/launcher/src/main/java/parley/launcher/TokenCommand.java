package parley.launcher;

import java.io.PrintStream;
import java.util.Map;
import parley.core.access.AccountStore;

/** {@code ./parley token ACCOUNT}: prints a new personal token and nothing else. */
final class TokenCommand {
    private final Options options;
    private final Map<String, String> environment;
    private final PrintStream out;

    TokenCommand(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.out = out;
    }

    void run() {
        String account = options.argument(0, "account");
        Databases.with(options, environment, database -> {
            String token = database.asOwner("command-line", connection -> {
                AccountStore accounts = new AccountStore(connection);
                long id = UserCommand.existing(accounts, account);
                return accounts.issueToken(id, options.value("name", "command line"))
                        .text();
            });
            out.println(token);
        });
    }
}
