/** What the tests of reports share. */
package parley.reports;
