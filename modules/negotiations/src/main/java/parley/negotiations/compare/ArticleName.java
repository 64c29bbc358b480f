package parley.negotiations.compare;

/**
 * An article as its text names it.
 *
 * @param place in its text, from 0
 * @param key what counts by article call it: its number, else its heading, else {@code #} and its place from 1
 * @param number as written, such as {@code 5.3}; empty where it has none
 * @param heading its words; empty where it has none
 */
public record ArticleName(int place, String key, String number, String heading) {}
