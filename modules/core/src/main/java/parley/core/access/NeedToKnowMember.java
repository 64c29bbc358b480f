package parley.core.access;

import java.time.LocalDate;

/**
 * An account on a need-to-know list for a time.
 *
 * @param from first day
 * @param to last day; null while no end is set
 * @param current whether today lies between them
 * @param ended whether the last day is over
 */
public record NeedToKnowMember(
        long id,
        long accountId,
        String name,
        String email,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean current,
        boolean ended) {}
