/** Merges two records into one, field by field, with everything that points to them, and takes it back. */
package parley.contacts.merge;
