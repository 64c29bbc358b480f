package parley.negotiations.text.table;

import parley.negotiations.text.TextSummary;

/** A text with the table of its brackets. */
public record CountedText(TextSummary text, BracketTable table) {}
