/** Export records: from the request to a file with its passport, kept until it expires. */
package parley.exchange.export;
