/** When an account was last here, so that its home page can tell what changed since. */
package parley.core.visit;
