/** Chapters and the history of what was said of their status. */
package parley.negotiations.chapter;
