package parley.contacts.consent;

import java.time.LocalDate;

/**
 * What one purpose is allowed for one person today, and why.
 *
 * @param because the line that decides; null where there is none, or none is needed
 * @param until the last day; null where there is no end
 */
public record PurposeAnswer(Purpose purpose, ConsentAnswer answer, ConsentSummary because, LocalDate until) {}
