/** Open brackets of a text in one table, article by party by kind: on the page, over REST, as a workbook. */
package parley.negotiations.text.table;
