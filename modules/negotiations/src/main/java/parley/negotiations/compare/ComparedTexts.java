package parley.negotiations.compare;

import parley.negotiations.text.TextSummary;

/**
 * Two texts of a chapter with what differs between them.
 *
 * @param marking the higher of the two
 */
public record ComparedTexts(TextSummary from, TextSummary to, Comparison comparison, String marking) {}
