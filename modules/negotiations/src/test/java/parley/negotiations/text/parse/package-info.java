/** Tests of what is made of paragraphs. */
package parley.negotiations.text.parse;
