/** Writes tagged PDF files that pass PDF/UA-1: directories and sheets of labels, in volumes. */
package parley.exchange.pdf;
