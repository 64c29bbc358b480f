/** Sessions of one working group in one round, which move a chapter's status. */
package parley.negotiations.session;
