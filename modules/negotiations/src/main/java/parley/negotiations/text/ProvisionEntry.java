package parley.negotiations.text;

import java.time.Instant;
import parley.negotiations.ProvisionStatus;

/**
 * What was last said of an article.
 *
 * @param article its key, see {@link parley.negotiations.text.model.Article#key()}
 */
public record ProvisionEntry(String article, ProvisionStatus status, String reason, Instant at) {}
