/** Agreements with their aliases, targets, timeline and published measures. */
package parley.negotiations.agreement;
