package parley.negotiations.session;

/** Which sessions to find; null is "any". */
public record SessionCriteria(Long roundId, Long chapterId) {
    public static SessionCriteria ofRound(long roundId) {
        return new SessionCriteria(roundId, null);
    }

    public static SessionCriteria ofChapter(long chapterId) {
        return new SessionCriteria(null, chapterId);
    }
}
