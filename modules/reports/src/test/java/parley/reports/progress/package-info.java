/** Tests of the progress report. */
package parley.reports.progress;
