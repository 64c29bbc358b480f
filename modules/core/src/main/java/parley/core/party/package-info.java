/** Parties (states and groups) and their dated memberships. */
package parley.core.party;
