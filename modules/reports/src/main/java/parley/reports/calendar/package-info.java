/** Rounds, meetings and missions as one calendar, on a page and as a feed. */
package parley.reports.calendar;
