/** Who asks for a page, whether it may, and the headers every answer carries. */
package parley.ui.access;
