package parley.reports.brief;

import java.time.LocalDate;

/**
 * The brief as it was written on a day.
 *
 * @param id 0 where nothing was written by then
 * @param effective null where nothing was written by then
 * @param writtenBy the person's name, or null
 */
public record Brief(long id, LocalDate effective, String writtenBy, WriteBrief words) {}
