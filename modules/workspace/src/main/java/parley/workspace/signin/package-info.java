/** The pages of signing in and out. */
package parley.workspace.signin;
