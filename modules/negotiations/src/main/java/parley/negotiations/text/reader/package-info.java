/** Reads files of word processors and plain text into paragraphs, and refuses what is hostile, in words. */
package parley.negotiations.text.reader;
