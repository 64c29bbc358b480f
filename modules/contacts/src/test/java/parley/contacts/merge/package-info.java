/** Tests of merging and of taking it back. */
package parley.contacts.merge;
