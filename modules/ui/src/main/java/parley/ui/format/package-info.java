/** Dates, times, numbers and money as each language writes them. */
package parley.ui.format;
