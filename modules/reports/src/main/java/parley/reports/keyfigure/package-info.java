/** Published key figures, and where sources disagree. */
package parley.reports.keyfigure;
