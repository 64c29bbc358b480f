/** Tests of the calendar and its feed. */
package parley.reports.calendar;
