/** The words of the two-page brief. */
package parley.reports.brief;
