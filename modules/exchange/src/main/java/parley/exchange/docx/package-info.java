/** Writes Word files (ISO 29500, transitional): real headings, table heads, languages, header and footer. */
package parley.exchange.docx;
