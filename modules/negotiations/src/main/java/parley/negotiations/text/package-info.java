/** Consolidated texts of chapters: kept byte for byte, read into articles and brackets, counted. */
package parley.negotiations.text;
