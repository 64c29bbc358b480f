/** Navigation, language switch and what the layout shows of the reader. */
package parley.ui.layout;
