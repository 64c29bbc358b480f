/** Pages of reports. */
package parley.reports.web;
