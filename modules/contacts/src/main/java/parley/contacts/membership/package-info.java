/** Councils and chambers: the dated terms of their members, of who represents them, and of who leads them. */
package parley.contacts.membership;
