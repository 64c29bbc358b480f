/** Finds records that may be one and the same, and remembers which are not. */
package parley.contacts.duplicate;
