/** Pages and REST of what the kernel owns and no feature does: sign-in, accounts, home, search, history. */
package parley.workspace;
