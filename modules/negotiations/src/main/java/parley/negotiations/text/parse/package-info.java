/** Makes articles, brackets and problems out of paragraphs, by a grammar that is data. */
package parley.negotiations.text.parse;
