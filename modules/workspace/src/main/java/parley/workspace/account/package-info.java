/** The reader’s own account: language, rows, keys, password, tokens. */
package parley.workspace.account;
