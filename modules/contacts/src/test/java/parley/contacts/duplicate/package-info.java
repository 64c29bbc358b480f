/** Tests of what looks alike. */
package parley.contacts.duplicate;
