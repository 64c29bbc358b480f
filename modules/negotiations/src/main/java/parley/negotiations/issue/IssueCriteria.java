package parley.negotiations.issue;

/**
 * Which issues to find; null is “any”.
 *
 * @param q words of the title or an article
 * @param chapter code of the chapter
 * @param state null leaves out those that were withdrawn
 */
public record IssueCriteria(String q, String chapter, Interest interest, Priority priority, IssueState state) {
    public static IssueCriteria of(String chapter) {
        return new IssueCriteria(null, chapter, null, null, null);
    }
}
