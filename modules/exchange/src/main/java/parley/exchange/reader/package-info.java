/** Reads files that people send as tables: what they are, how they are written, where their header stands. */
package parley.exchange.reader;
