/** Seals the audit into a hash chain, anchors its head outside the database, and verifies both. */
package parley.core.audit.chain;
