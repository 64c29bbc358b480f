/** Where positions, mandates and offers are that are not held here. */
package parley.negotiations.pointer;
