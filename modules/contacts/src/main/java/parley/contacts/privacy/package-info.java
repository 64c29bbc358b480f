/** What is held on a person: told, corrected, kept no longer than needed, forgotten. */
package parley.contacts.privacy;
