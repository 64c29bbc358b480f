/**
 * A bracketed text as it was read: articles, paragraphs, brackets, problems. Immutable values without a database; the
 * reader and the parser make them, pages, REST and the comparison read them.
 */
package parley.negotiations.text.model;
