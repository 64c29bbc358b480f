package parley.launcher;

/** What {@code ./parley help} prints. */
final class Help {
    static final String TEXT =
            """
            ./parley start [--sample] [--port N] [--data DIR]   build what is missing and run Parley at http://localhost:8080
            ./parley test                                       install what tests need and run every test
            ./parley dev [--sample] [--port N] [--data DIR]     like start; saved pages show without a rebuild
            ./parley user add EMAIL --name NAME --role ROLE[,ROLE] [--language en|fr] [--password-stdin]
            ./parley user password EMAIL [--password-stdin]     choose a new password
            ./parley user roles EMAIL ROLE[,ROLE]               grant exactly these roles
            ./parley user list                                  every account
            ./parley token ACCOUNT [--name NAME]                print a new personal token for REST
            ./parley migrate                                    bring the database up to date without starting
            ./parley verify-audit [--language en|fr]            check the audit's chain and its anchors; exit 0 intact, 2 tampered with
            ./parley bench [--people N[,N…]] [--only WORK[,…]]  measure against bare SQL with made-up people, on a database of its own
            ./parley help                                       this

            Roles: OFFICIAL, NEGOTIATOR, MANAGER, STEWARD, ADMINISTRATOR, AUDITOR. Commands take --data DIR, or --sample for the
            sample installation, and work while Parley runs. With PARLEY_DB_URL set they use that server: docs/operations.md.""";

    private Help() {}
}
