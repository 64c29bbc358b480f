/** The export panel of every list, and the reader's own exports. */
package parley.exchange.web;
