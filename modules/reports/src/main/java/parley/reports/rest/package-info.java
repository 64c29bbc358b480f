/** Reports over REST. */
package parley.reports.rest;
