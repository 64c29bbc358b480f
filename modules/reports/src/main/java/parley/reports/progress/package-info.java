/** The progress report for a period, as of a day. */
package parley.reports.progress;
