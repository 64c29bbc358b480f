/** Comparison of two versions of a negotiating text: which articles are the same, what changed in them, which brackets closed and opened. */
package parley.negotiations.compare;
