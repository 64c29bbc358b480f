/** Negotiations over REST. */
package parley.negotiations.rest;
