/** The work plan over REST. */
package parley.workplan.rest;
