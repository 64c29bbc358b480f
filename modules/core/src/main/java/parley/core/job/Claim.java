package parley.core.job;

/**
 * A job that a worker holds until its lease runs out. Worker and attempt together say whether it still does.
 *
 * @param accountId who asked; null where the actor did
 * @param actor a part of the system that asked; null where an account did
 * @param cancelled whether it is only to be ended
 */
record Claim(
        long id,
        String kind,
        String subject,
        Long accountId,
        String actor,
        String worker,
        int attempt,
        boolean cancelled) {}
