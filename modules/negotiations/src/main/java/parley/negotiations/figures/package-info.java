/** Counts rounds and chapters for reports. */
package parley.negotiations.figures;
