package parley.negotiations.text.model;

import java.time.Instant;

/**
 * One tracked insertion or deletion.
 *
 * @param author as the file names them; null where it does not
 * @param date null where the file has none
 * @param article the key of its article; empty above the first
 * @param paragraph the position in the file
 */
public record TrackedChange(Tracked kind, String author, Instant date, String article, int paragraph, String text) {}
