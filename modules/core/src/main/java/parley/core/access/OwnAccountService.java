package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import parley.core.audit.AuditNotes;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.text.Language;

/** What an account may read and change about itself; always the caller's own. */
@ApplicationScoped
@Transactional
public class OwnAccountService {
    /** Length is what counts: no rules about kinds of characters. */
    public static final int SHORTEST_PASSWORD = 12;

    private AccountRepository accounts;
    private AuditNotes audit;
    private Clock clock;

    protected OwnAccountService() {}

    @Inject
    OwnAccountService(AccountRepository accounts, AuditNotes audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Allowed(Operation.SIGNED_IN)
    public AccountPreferences preferences() {
        return new AccountPreferences(own().compactRows(), own().shortcuts());
    }

    @Allowed(Operation.SIGNED_IN)
    public Language language() {
        return own().language();
    }

    @Allowed(Operation.SIGNED_IN)
    public void prefer(Language language, boolean compactRows, boolean shortcuts) {
        own().prefer(language, compactRows, shortcuts);
    }

    /**
     * Chooses another password.
     *
     * @throws WrongPassword if the old one is not right
     * @throws InvalidInput if the new one is too short or not repeated
     */
    @Allowed(Operation.SIGNED_IN)
    public void changePassword(String old, String chosen, String repeated) {
        if (old == null || !PasswordHash.verify(old.toCharArray(), own().passwordHash())) {
            throw new WrongPassword();
        }
        checkPassword("newPassword", chosen, "repeatedPassword", repeated);
        own().choosePassword(PasswordHash.hash(chosen.toCharArray()));
        audit.note("PASSWORD_CHANGED", "core.account", own().id().toString(), java.util.Map.of());
    }

    /** @throws InvalidInput if the password is too short or not repeated, by the names of the two fields */
    static void checkPassword(String field, String chosen, String repeatedField, String repeated) {
        if (chosen == null || chosen.length() < SHORTEST_PASSWORD) {
            throw new InvalidInput(field, "error.passwordTooShort", SHORTEST_PASSWORD);
        }
        if (!chosen.equals(repeated)) {
            throw new InvalidInput(repeatedField, "error.passwordsDiffer");
        }
    }

    /** @return the tokens that still open, newest first */
    @Allowed(Operation.SIGNED_IN)
    public List<TokenLine> tokens() {
        return accounts.tokens(Callers.current().accountId());
    }

    /** @return the secret, told once */
    @Allowed(Operation.SIGNED_IN)
    public TokenSecret makeToken(String name) {
        return make("API", name);
    }

    /** @return the secret part of a calendar feed's address, told once; it opens the calendar and nothing else */
    @Allowed(Operation.SIGNED_IN)
    public TokenSecret makeFeed(String name) {
        return make("FEED", name);
    }

    private TokenSecret make(String kind, String name) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidInput("tokenName", "error.size", 1, 100);
        }
        TokenSecret secret = TokenSecret.random();
        accounts.saveToken(Callers.current().accountId(), kind, name.strip(), secret.hash());
        return secret;
    }

    /** @throws NotFound if it is not the caller's */
    @Allowed(Operation.SIGNED_IN)
    public void revokeToken(long id) {
        if (!accounts.revokeToken(Callers.current().accountId(), id, clock.instant())) {
            throw new NotFound("TOKEN", id);
        }
    }

    private Account own() {
        return accounts.byId(Callers.current().accountId()).orElseThrow(() -> new NotFound("ACCOUNT", "own"));
    }
}
