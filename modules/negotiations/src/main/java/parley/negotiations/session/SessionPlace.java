package parley.negotiations.session;

/** Where a session stands in the matrix: a chapter has at most one session in a round. */
public record SessionPlace(long roundId, long chapterId) {}
