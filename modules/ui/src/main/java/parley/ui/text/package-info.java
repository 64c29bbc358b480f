/** Texts in pages. */
package parley.ui.text;
