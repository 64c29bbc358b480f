/** Tests of what is held, corrected, kept and forgotten. */
package parley.contacts.privacy;
