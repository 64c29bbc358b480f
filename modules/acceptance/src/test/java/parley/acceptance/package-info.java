/** Container and browser tests: one deployment of the built WAR for the whole run. */
package parley.acceptance;
