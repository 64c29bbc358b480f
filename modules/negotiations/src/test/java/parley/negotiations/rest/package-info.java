/** Tests of what leaves the negotiations module. */
package parley.negotiations.rest;
