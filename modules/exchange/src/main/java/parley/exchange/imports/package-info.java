/** Files that come in: received, judged row by row, previewed, written in one transaction, undone. */
package parley.exchange.imports;
