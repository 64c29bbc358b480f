/** How pages call beans and records. */
package parley.ui.el;
