/** Accounts, roles, tokens, need-to-know lists and the one table of who may do what. */
package parley.core.access;
