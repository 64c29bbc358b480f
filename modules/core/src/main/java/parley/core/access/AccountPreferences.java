package parley.core.access;

/**
 * How an account likes its pages.
 *
 * @param compactRows 32 px rows instead of 40
 * @param shortcuts whether single keys do something
 */
public record AccountPreferences(boolean compactRows, boolean shortcuts) {}
