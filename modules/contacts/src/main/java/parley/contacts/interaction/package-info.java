/** Interactions: what passed with whom, on which day, and what was agreed to be done. */
package parley.contacts.interaction;
