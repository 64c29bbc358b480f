/** Tests of the table of a text's brackets. */
package parley.negotiations.text.table;
