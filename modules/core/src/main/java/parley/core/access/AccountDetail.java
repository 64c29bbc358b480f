package parley.core.access;

import java.util.List;

/**
 * An account with what an administrator may change.
 *
 * @param tokens that still open, newest first
 */
public record AccountDetail(AccountSummary summary, List<TokenLine> tokens, int version) {
    public AccountDetail {
        tokens = List.copyOf(tokens);
    }
}
